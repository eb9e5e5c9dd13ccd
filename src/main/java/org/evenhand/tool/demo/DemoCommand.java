package org.evenhand.tool.demo;

import picocli.CommandLine.Command;

/** {@code evenhand demo}. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "The demonstration regulator: everything in it is invented.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {DemoGenerateCommand.class})
public final class DemoCommand {}
