/** Property of the workbench window under which it offers its host to the pane inside it. */
export const CHANNEL_PROPERTY = "officeHostChannel";
