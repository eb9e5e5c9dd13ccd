package org.evenhand.tool.reference;

import picocli.CommandLine.Command;

/** {@code evenhand reference}. */
@Command(
    name = "reference",
    mixinStandardHelpOptions = true,
    description = "Works on cases with known answers.",
    subcommands = ReferenceComputeCommand.class)
public final class ReferenceCommand {}
