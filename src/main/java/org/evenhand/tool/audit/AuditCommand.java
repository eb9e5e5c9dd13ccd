package org.evenhand.tool.audit;

import picocli.CommandLine.Command;

/** {@code evenhand audit}. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Audits decision stages from files, without a server.",
    subcommands = {AuditRunCommand.class, AuditGenerateCommand.class})
public final class AuditCommand {}
