package org.evenhand.tool.anonymise;

import org.evenhand.fairness.anonymisation.proposal.Policy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A policy as it is named on the command line. */
public final class PolicyName implements ITypeConverter<Policy> {
  @Override
  public Policy convert(String name) {
    return switch (name) {
      case "triage" -> Policy.TRIAGE;
      case "publication" -> Policy.PUBLICATION;
      default ->
          throw new TypeConversionException("'" + name + "' is neither triage nor publication");
    };
  }
}
