package org.evenhand.web.referral;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.referral.api.Channel;

/** What somebody has typed so far on each form, kept while they go to and fro between its pages. */
@SessionScoped
public class ConcernDraft implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A key for the submission, the answers, and the case it became. */
  private static final class Sheet implements Serializable {
    private static final long serialVersionUID = 1L;
    private final UUID submission = UUID.randomUUID();
    private Map<String, List<String>> answers = new LinkedHashMap<>();
    private String reference = "";
  }

  private final Map<Channel, Sheet> sheets = new EnumMap<>(Channel.class);

  Answers answers(Channel channel) {
    return new Answers(sheet(channel).answers);
  }

  /** Keeps a page's answers beside those of the others; what was emptied becomes empty. */
  void keep(Channel channel, StepForm page, Answers submitted) {
    var merged = new LinkedHashMap<>(sheet(channel).answers);
    page.questions().forEach(question -> merged.remove(question.id()));
    merged.putAll(submitted.values());
    sheet(channel).answers = merged;
  }

  UUID submission(Channel channel) {
    return sheet(channel).submission;
  }

  /** It was received; a next concern begins on a fresh sheet. */
  void received(Channel channel, String reference) {
    var fresh = new Sheet();
    fresh.reference = reference;
    sheets.put(channel, fresh);
  }

  /** The reference of the concern sent last, or empty. */
  public String lastReference(Channel channel) {
    return sheet(channel).reference;
  }

  private Sheet sheet(Channel channel) {
    return sheets.computeIfAbsent(channel, any -> new Sheet());
  }
}
