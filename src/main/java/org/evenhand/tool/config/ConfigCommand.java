package org.evenhand.tool.config;

import picocli.CommandLine.Command;

/** {@code evenhand config}: the environment, looked at. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    description = "Looks at the configuration.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = ConfigCheckCommand.class)
public final class ConfigCommand {}
