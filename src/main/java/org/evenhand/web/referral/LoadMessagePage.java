package org.evenhand.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.DocumentText;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.FileType;
import org.evenhand.document.application.ReadText;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.application.ConcernForms;
import org.evenhand.web.Words;
import org.evenhand.web.document.UploadedFiles.Result;

/** Loads an e-mail that was saved as a file, and begins a concern with what it says. */
@Named
@RequestScoped
public class LoadMessagePage {
  private static final String FIELD = "message";
  private final UploadOfPage upload;
  private final ReadText texts;
  private final KeyedDrafts drafts;
  private final Words words;
  private final Clock clock;
  private List<Problem> problems = List.of();

  @Inject
  public LoadMessagePage(
      UploadOfPage upload, ReadText texts, KeyedDrafts drafts, Words words, Clock clock) {
    this.upload = upload;
    this.texts = texts;
    this.drafts = drafts;
    this.words = words;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected LoadMessagePage() {
    this(null, null, null, null, null);
  }

  /** Takes the file and goes on to checking what it says; a refused one begins nothing. */
  public String load() {
    var loaded = upload.take(FIELD, Optional.empty());
    if (loaded.isEmpty()) {
      return refused("intake.message.choose");
    }
    var result = loaded.get(0);
    if (!result.outcome().isDone()) {
      var why = result.outcome().problems().get(0);
      return refused(why.key(), why.arguments().toArray());
    }
    var document = result.outcome().value();
    if (document.state() == DocumentState.QUARANTINED) {
      return refused("intake.message.notRead");
    }
    return document.type().filter(FileType::isMail).isPresent()
        ? begun(result, document)
        : refused("intake.message.notMail");
  }

  private String begun(Result result, DocumentView document) {
    var read = texts.ofOriginal(document.id());
    var text = read.isDone() ? read.value() : DocumentText.NONE;
    var draft = drafts.begin(Channel.EMAIL_FILE);
    draft.add(KeyedFile.of(result, words));
    draft.keep(
        ConcernForms.whole(Channel.EMAIL_FILE), MessageAsConcern.of(text, CivilTime.today(clock)));
    draft.cut(MessageAsConcern.isCut(text));
    return KeyConcernPage.ADDRESS + draft.getId();
  }

  private String refused(String key, Object... arguments) {
    problems = List.of(Problem.at(FIELD, key, arguments));
    return null;
  }

  public List<Problem> getProblems() {
    return problems;
  }
}
