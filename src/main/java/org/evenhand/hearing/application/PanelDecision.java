package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.application.TellWhoRaisedIt;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.hearing.model.Finding;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.Outcome;

/**
 * Tells the registrant what a panel decided and why, and whoever raised the concern how it ended.
 */
@Dependent
class PanelDecision {
  private final Hearings hearings;
  private final WriteLetter letters;
  private final TellWhoRaisedIt whoRaisedIt;
  private final OrderInWords order;

  @Inject
  PanelDecision(
      Hearings hearings, WriteLetter letters, TellWhoRaisedIt whoRaisedIt, OrderInWords order) {
    this.hearings = hearings;
    this.letters = letters;
    this.whoRaisedIt = whoRaisedIt;
    this.order = order;
  }

  /** Both letters after a step's own questions. */
  StepForm form(StepContext context, Hearing hearing, List<Question> before) {
    var findings = hearings.findings(hearing.id());
    var form =
        letters.form(
            context,
            before,
            LetterTemplate.PANEL_DECISION,
            PartyRole.REGISTRANT,
            Map.of(
                "decision", "The panel " + decision(context, findings),
                "reasons", reasons(findings),
                "appealPeriod", context.rules().appeals().window().period().toString()));
    return whoRaisedIt.after(form, context, "The panel", decision(context, findings));
  }

  Outcome<Boolean> send(StepContext context, Hearing hearing, Answers answers) {
    return letters
        .send(
            context,
            answers,
            LetterTemplate.PANEL_DECISION,
            PartyRole.REGISTRANT,
            hearing.id().toString())
        .then(sent -> whoRaisedIt.send(context, answers));
  }

  private String decision(StepContext context, List<Finding> findings) {
    var last = findings.isEmpty() ? "" : findings.get(findings.size() - 1).outcome();
    return switch (last) {
      case "NONE_PROVED" -> "found none of the facts proved. The case ends here.";
      case "NO_GROUND" -> "found no statutory ground. The case ends here.";
      case "NOT_IMPAIRED" -> "found that fitness to practise is not impaired. The case ends here.";
      case "" -> "ended the case.";
      default ->
          order
              .of(context)
              .map(made -> "found that fitness to practise is impaired. The outcome: " + made + ".")
              .orElse("found that fitness to practise is impaired, and takes no action.");
    };
  }

  private static String reasons(List<Finding> findings) {
    return findings.stream().map(Finding::reasons).collect(Collectors.joining("\n\n"));
  }
}
