package org.evenhand.tool.vault;

import picocli.CommandLine.Command;

/** {@code evenhand vault}. */
@Command(
    name = "vault",
    mixinStandardHelpOptions = true,
    description =
        "Looks after the keys of the vault of pseudonyms. It never shows a name or a key.",
    synopsisSubcommandLabel = "WHAT",
    subcommands = {VaultRotateCommand.class})
public final class VaultCommand {}
