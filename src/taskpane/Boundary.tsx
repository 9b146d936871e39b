import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { frame } from "../locale/pane";
import { useSpeech } from "./speech";

/** Shows a sentence and a way on where a part of the pane fails to draw. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useSpeech();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t(frame.broken)}</MessageBarTitle>
        <p>{t(frame.brokenNext)}</p>
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          {t(frame.reload)}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
