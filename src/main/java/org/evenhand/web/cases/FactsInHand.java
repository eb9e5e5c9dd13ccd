package org.evenhand.web.cases;

import java.io.Serializable;
import java.util.List;
import org.evenhand.casefile.api.CaseFacts;
import org.evenhand.casefile.api.TypedText;

/** The facts of a case while somebody types them. */
public class FactsInHand implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What a page calls each. */
  static final List<String> NAMES = List.of("summary", "supportNeeds", "raisedFirst");

  private String summary = "";
  private String supportNeeds = "";
  private String raisedFirst = "";

  void take(CaseFacts facts) {
    summary = facts.summary();
    supportNeeds = facts.supportNeeds();
    raisedFirst = facts.raisedFirst();
  }

  CaseFacts facts() {
    return new CaseFacts(tidy(summary), tidy(supportNeeds), raisedFirst);
  }

  /** Browsers send other line ends than were stored; those are no change. */
  private static String tidy(String typed) {
    return TypedText.read(typed).strip();
  }

  String get(String name) {
    return of(facts(), name);
  }

  void put(String name, String value) {
    switch (name) {
      case "summary" -> summary = value;
      case "supportNeeds" -> supportNeeds = value;
      default -> raisedFirst = value;
    }
  }

  static String of(CaseFacts facts, String name) {
    return switch (name) {
      case "summary" -> facts.summary();
      case "supportNeeds" -> facts.supportNeeds();
      default -> facts.raisedFirst();
    };
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String typed) {
    summary = typed == null ? "" : typed;
  }

  public String getSupportNeeds() {
    return supportNeeds;
  }

  public void setSupportNeeds(String typed) {
    supportNeeds = typed == null ? "" : typed;
  }

  public String getRaisedFirst() {
    return raisedFirst;
  }

  /** Only an answer that is on offer is taken. */
  public void setRaisedFirst(String chosen) {
    if (chosen != null && List.of("YES", "NO", "NOT_KNOWN").contains(chosen)) {
      raisedFirst = chosen;
    }
  }
}
