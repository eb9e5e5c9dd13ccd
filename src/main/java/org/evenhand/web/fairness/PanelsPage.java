package org.evenhand.web.fairness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.representation.api.Comparison;
import org.evenhand.fairness.representation.api.RepresentationReport;
import org.evenhand.fairness.representation.api.RepresentationReport.Period;
import org.evenhand.fairness.representation.application.ReadRepresentation;
import org.evenhand.fairness.representation.application.SignOffPeriod;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Problem;

/** Do panels mirror the workforce? And the second look before the verdict is published. */
@Named
@RequestScoped
public class PanelsPage {
  private final ReadRepresentation reading;
  private final SignOffPeriod signing;
  private final CurrentActor actor;
  private final ComparisonWords words;
  private RepresentationReport report;
  private List<Problem> problems = List.of();

  @Inject
  public PanelsPage(
      ReadRepresentation reading,
      SignOffPeriod signing,
      CurrentActor actor,
      ComparisonWords words) {
    this.reading = reading;
    this.signing = signing;
    this.actor = actor;
    this.words = words;
  }

  /** For the container's proxy. */
  protected PanelsPage() {
    this(null, null, null, null);
  }

  /** Who may not see it finds nothing here. */
  public void open() {
    if (!Permissions.permit(actor.get(), Permission.FAIRNESS_ASSURANCE)) {
      throw new NotShown();
    }
  }

  public RepresentationReport getReport() {
    if (report == null) {
      report = reading.now();
    }
    return report;
  }

  /** The newest twelve months; null while there are none. */
  public Period getPeriod() {
    return getReport().period().orElse(null);
  }

  /** One group as the page shows it. */
  public record Row(
      Comparison line, String group, String sentence, ForestMark mark, String word, String kind) {}

  /** All seats against the workforce, as the picture shows them. */
  public List<Row> getHeadline() {
    return rows("WORKFORCE");
  }

  public List<Row> rows(String against) {
    var rows = new ArrayList<Row>();
    for (var line : getPeriod().lines()) {
      if (line.against().equals(against)) {
        rows.add(
            new Row(
                line,
                words.group(line),
                words.sentence(line),
                ForestMark.of(line, rows.size()),
                words.verdict(line),
                ComparisonWords.kind(line)));
      }
    }
    return rows;
  }

  public int height(List<Row> rows) {
    return ForestMark.heightOf(rows.size());
  }

  /** Publishes what stands on the page, if that is what was looked at. */
  public String sign() {
    var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    var period = sent.getOrDefault("period", "");
    if (period.isEmpty()) {
      return null;
    }
    problems = signing.sign(period).stream().toList();
    return problems.isEmpty() ? "/fairness/panels?faces-redirect=true" : null;
  }

  public List<Problem> getProblems() {
    return problems;
  }
}
