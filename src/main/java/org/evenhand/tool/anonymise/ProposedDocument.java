package org.evenhand.tool.anonymise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Locale;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.fairness.anonymisation.proposal.ResidualRisk;
import org.evenhand.fairness.anonymisation.proposal.resolution.Passage;

/** A proposal as the tool's contract shapes it. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ProposedDocument(
    String id,
    String text,
    List<Span> spans,
    String suitability,
    String suitabilityReason,
    String residualRisk,
    double residualRiskScore,
    List<ResidualRisk.Contribution> residualRiskReasons) {

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record Span(
      int start,
      int end,
      String type,
      String entity,
      @JsonInclude(JsonInclude.Include.ALWAYS) String characteristic,
      String action,
      boolean review,
      String replacement,
      String evidence,
      String reason) {

    static Span of(Passage passage) {
      return new Span(
          passage.start(),
          passage.end(),
          passage.kind().name(),
          passage.entity(),
          passage.characteristic().map(Characteristic::code).orElse(null),
          code(passage.action()),
          passage.review(),
          passage.replacement(),
          code(passage.evidence()),
          passage.reason());
    }
  }

  static ProposedDocument of(Proposal proposal) {
    var suitability = proposal.suitability();
    var risk = proposal.residualRisk();
    return new ProposedDocument(
        proposal.id(),
        proposal.text(),
        proposal.passages().stream().map(Span::of).toList(),
        code(suitability.verdict()),
        code(suitability.reason()),
        code(risk.level()),
        risk.score(),
        risk.reasons());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
