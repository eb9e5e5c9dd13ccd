package org.evenhand.tool.check;

import picocli.CommandLine.Command;

/** {@code evenhand check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Holds the database against what must be true of it.",
    synopsisSubcommandLabel = "WHAT",
    subcommands = {CheckInvariantsCommand.class})
public final class CheckCommand {}
