package org.evenhand.tool.panels;

import picocli.CommandLine.Command;

/** {@code evenhand panels}. */
@Command(
    name = "panels",
    mixinStandardHelpOptions = true,
    description = "Plans of hearings: who sits on which, why, and drawn how.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      PanelsSolveCommand.class,
      PanelsExplainCommand.class,
      PanelsCommitCommand.class,
      PanelsDrawCommand.class,
      PanelsRedrawCommand.class,
      PanelsGenerateCommand.class,
    })
public final class PanelsCommand {}
