import { useEffect, useState, type ComponentType } from "react";
import { LoadFailed } from "./LoadFailed";

/** A component whose code is fetched when it is first shown. */
export type LazyComponent<Props> = ComponentType<Props> & {
  /** Fetches the code ahead of time; where that fails, showing the component tries again. */
  readonly prefetch: () => void;
};

/**
 * Makes a component out of one that is in a file of its own. Until the file is there `Meanwhile` is shown, or
 * nothing; where it does not come, the person is told so and can try again.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;

  const fetch = (): Promise<ComponentType<Props>> => {
    loading ??= load().then(
      (component) => (loaded = component),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };

  function Lazy(props: Props) {
    const [Component, setComponent] = useState(() => loaded);
    const [hasFailed, setFailed] = useState(false);

    useEffect(() => {
      if (Component !== null || hasFailed) return;
      let isShown = true;
      fetch().then(
        (component) => {
          if (isShown) setComponent(() => component);
        },
        () => {
          if (isShown) setFailed(true);
        },
      );
      return () => {
        isShown = false;
      };
    }, [Component, hasFailed]);

    if (Component !== null) return <Component {...props} />;
    if (!hasFailed) return Meanwhile === undefined ? null : <Meanwhile {...props} />;
    return (
      <LoadFailed
        onRetry={() => {
          setFailed(false);
        }}
      />
    );
  }

  return Object.assign(Lazy, {
    prefetch: () => {
      // Whoever shows the component tells of the failure.
      fetch().catch(() => undefined);
    },
  });
}
