import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { beside } from "../components/layout";
import { LastResult } from "../shared/LastResult";
import type { WayPageProps } from "../shared/way";
import { ChasePage } from "./ChasePage";
import { ChecksPage } from "./ChecksPage";
import { ExportPage } from "./ExportPage";
import type { Job } from "./job";
import { JobList } from "./JobList";
import { JobPage } from "./JobPage";
import { ReportPage } from "./ReportPage";
import { ReturnsPage } from "./ReturnsPage";
import { StartCyclePage } from "./StartCyclePage";
import { useJobCounts } from "./use-job-counts";
import { usePrepareWords } from "./wording";

/** The clerk's page: the jobs of a meeting's preparation, each with a page of its own. */
export function PreparePage(props: WayPageProps) {
  const { reading, tracking } = props;
  const { state } = tracking;
  const styles = useStyles();
  const words = usePrepareWords();
  const [job, setJob] = useState<Job | null>(null);
  const [last, setLast] = useState<Job | null>(null);
  const counts = useJobCounts(reading, state.today);
  const handleBack = (): void => {
    setLast(job);
    setJob(null);
  };
  return (
    <div className={styles.root}>
      <LastResult tracking={tracking} />
      {job === null ? (
        <JobList counts={counts} last={last} onOpen={setJob} />
      ) : (
        <JobPage key={job} title={words.title[job]} onBack={handleBack}>
          <OpenJob {...props} job={job} />
        </JobPage>
      )}
    </div>
  );
}

function OpenJob({ job, document, reading, tracking }: WayPageProps & { readonly job: Job }) {
  const { register } = reading;
  const { today } = tracking.state;
  const canReveal = document.capabilities.canReveal;
  switch (job) {
    case "cycle":
      return <StartCyclePage register={register} today={today} />;
    case "chase":
      return <ChasePage register={register} today={today} />;
    case "returns":
      return <ReturnsPage document={document} register={register} tracking={tracking} />;
    case "checks":
      return (
        <ChecksPage
          reading={reading}
          today={today}
          canReveal={canReveal}
          onReveal={tracking.reveal}
        />
      );
    case "report":
      return <ReportPage document={document} reading={reading} today={today} />;
    case "export":
      return <ExportPage register={register} today={today} />;
    default:
      return job satisfies never;
  }
}

const useStyles = makeStyles({
  root: { [beside]: { height: "100%", overflowY: "auto" } },
});
