package org.evenhand.tool.bench;

import picocli.CommandLine.Command;

/** {@code evenhand bench}. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures; prints one JSON record. Data are invented, the database thrown away.",
    synopsisSubcommandLabel = "NAME",
    subcommands = {
      BenchImportRegisterCommand.class,
      BenchSearchRegisterCommand.class,
      BenchListsCommand.class,
      BenchKillsCommand.class,
      BenchAnonymiseCommand.class,
      BenchNamesCommand.class,
      BenchLeaksCommand.class,
      BenchPanelsCommand.class,
      BenchAuditCommand.class,
      BenchAuditSpeedCommand.class,
      BenchCoverageCommand.class,
      BenchDropOutsCommand.class,
      BenchWhyNotCommand.class,
      BenchRepresentationCommand.class
    })
public final class BenchCommand {}
