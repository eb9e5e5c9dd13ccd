package org.evenhand.tool.attack;

import picocli.CommandLine.Command;

/** {@code evenhand attack-test}: people try to tell who released files are about. */
@Command(
    name = "attack-test",
    mixinStandardHelpOptions = true,
    description = "Lets people guess who released files are about, before blind triage begins.",
    subcommands = {AttackTestSheetCommand.class, AttackTestScoreCommand.class})
public final class AttackTestCommand {}
