package org.evenhand.tool.log;

import picocli.CommandLine.Command;

/** {@code evenhand log}. */
@Command(
    name = "log",
    mixinStandardHelpOptions = true,
    description = "Takes the decision log away, and checks what was taken away.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {LogExportCommand.class, LogVerifyCommand.class, LogProveCommand.class})
public final class LogCommand {}
