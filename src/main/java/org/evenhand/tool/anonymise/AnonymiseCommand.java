package org.evenhand.tool.anonymise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.evenhand.fairness.anonymisation.proposal.Anonymiser;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evenhand anonymise}. */
@Command(
    name = "anonymise",
    mixinStandardHelpOptions = true,
    subcommands = AnonymiseFileCommand.class,
    description = {
      "Proposes what to hide in documents, and shows the text with it hidden.",
      "",
      "FILE holds {\"documents\":[{\"id\",\"known_parties\",\"text\"}]}, known_parties being what"
          + " the case's data know: {\"social_worker\":{\"forename\",\"surname\",\"dob\",...},"
          + "\"employer\":{\"name\"},...}. Nothing else in it is read. Every document is a case of"
          + " its own. Offsets are into the text as given, in UTF-16 units. This is a proposal: a"
          + " person reviews it before anything is released.",
      "",
      "Exit codes: 0 done, 2 not a file of this kind.",
    })
public final class AnonymiseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "A JSON file with documents.")
  private Path file;

  @Option(
      names = "--policy",
      defaultValue = "triage",
      paramLabel = "triage|publication",
      description =
          "triage keeps event dates and the facts that a decision needs; publication also hides"
              + " places, organisations, dates, codes, amounts and demographic words"
              + " (${DEFAULT-VALUE}).",
      converter = PolicyName.class)
  private Policy policy;

  @Override
  public Integer call() {
    if (file == null) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
    }
    try {
      var documents = new ArrayList<ProposedDocument>();
      for (var entry : CaseFile.read(file)) {
        var anonymiser = new Anonymiser(entry.parties(), policy);
        anonymiser.propose(List.of(entry.document())).stream()
            .map(ProposedDocument::of)
            .forEach(documents::add);
      }
      Json.print(Map.of("documents", documents));
      return ExitCode.OK;
    } catch (UnreadableCase e) {
      System.err.println("evenhand: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }
}
