package org.evenhand.tool.imports;

import picocli.CommandLine.Command;

/** {@code evenhand import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Loads a CSV file, all or nothing; a second run changes nothing.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ImportRegisterCommand.class,
      ImportAccountsCommand.class,
      ImportPanelMembersCommand.class,
      ImportAvailabilityCommand.class,
      ImportDeclarationsCommand.class,
      ImportWorkforceCommand.class,
    })
public final class ImportCommand {}
