package org.evenhand.web.referral;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.document.api.DocumentId;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.PersonId;
import org.evenhand.referral.api.CaseLink;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.api.ConcernReceived;
import org.evenhand.referral.api.NewConcern;

/**
 * A concern that an officer is keying in: what was typed, whom it was taken to be about, the files
 * that came with it, and, once it is received, its case. Its id is also the key of the submission,
 * so that confirming it twice does a thing once.
 */
public class KeyedDraft implements Serializable {
  private static final long serialVersionUID = 1L;
  private final UUID id;
  private final Channel channel;
  private final List<KeyedFile> files = new ArrayList<>();
  private final Map<String, CaseLink.Kind> links = new LinkedHashMap<>();
  private Map<String, List<String>> answers = new LinkedHashMap<>();
  private UUID person;
  private String search = "";
  private String reference = "";
  private String acknowledgement = "";
  private boolean cut;

  KeyedDraft(UUID id, Channel channel) {
    this.id = id;
    this.channel = channel;
  }

  public UUID getId() {
    return id;
  }

  public Channel getChannel() {
    return channel;
  }

  public Answers getAnswers() {
    return new Answers(answers);
  }

  /** Takes over what was submitted for some questions; those left empty become empty. */
  void keep(StepForm part, Answers submitted) {
    var merged = new LinkedHashMap<>(answers);
    part.questions().forEach(question -> merged.remove(question.id()));
    merged.putAll(submitted.values());
    answers = merged;
  }

  void cut(boolean textIsCut) {
    cut = textIsCut;
  }

  /** Whether the file says more than the text that was taken from it. */
  public boolean isCut() {
    return cut;
  }

  public List<KeyedFile> getFiles() {
    return List.copyOf(files);
  }

  void add(List<KeyedFile> more) {
    files.addAll(more);
  }

  /** Takes a file away, with what came with it. */
  void remove(String file) {
    files.removeIf(kept -> kept.id().equals(file) || kept.partOf().equals(file));
  }

  public Optional<PersonId> getPerson() {
    return Optional.ofNullable(person).map(PersonId::new);
  }

  void takenToBe(PersonId other) {
    person = other == null ? null : other.value();
  }

  public String getSearch() {
    return search;
  }

  void searched(String text) {
    search = text;
  }

  /** What was said of another case, or null. */
  public CaseLink.Kind said(CaseReference other) {
    return links.get(other.value());
  }

  void say(CaseReference other, CaseLink.Kind kind) {
    if (kind == null) {
      links.remove(other.value());
    } else {
      links.put(other.value(), kind);
    }
  }

  public List<CaseLink> getLinks() {
    return links.entrySet().stream()
        .map(link -> new CaseLink(new CaseReference(link.getKey()), link.getValue()))
        .toList();
  }

  NewConcern concern() {
    var documents =
        files.stream()
            .filter(KeyedFile::isTaken)
            .filter(file -> file.partOf().isEmpty())
            .map(file -> DocumentId.of(file.id()))
            .toList();
    return new NewConcern(id, channel, getAnswers(), getPerson(), documents, getLinks());
  }

  void received(ConcernReceived received) {
    reference = received.reference().value();
    acknowledgement = received.acknowledgement();
  }

  public boolean isReceived() {
    return !reference.isEmpty();
  }

  public String getReference() {
    return reference;
  }

  public String getAcknowledgement() {
    return acknowledgement;
  }
}
