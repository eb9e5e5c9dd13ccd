package org.evenhand.web.work;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.fairness.anonymisation.api.DocumentInReview;
import org.evenhand.fairness.anonymisation.api.PassageInReview;
import org.evenhand.fairness.anonymisation.api.Side;
import org.evenhand.fairness.anonymisation.api.Sort;
import org.evenhand.fairness.anonymisation.api.Standing;
import org.evenhand.fairness.anonymisation.application.Edit;
import org.evenhand.fairness.anonymisation.application.OpenDocumentInReview;
import org.evenhand.fairness.anonymisation.application.ReviewDocument;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.web.Words;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.application.OpenStep;

/**
 * A document of a case under review: what is hidden in it, side by side, for whoever prepares or
 * releases the case's anonymised file.
 */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FIRST = "1";
  private static final int LISTED = 50;
  @Inject private transient OpenStep steps;
  @Inject private transient OpenDocumentInReview documents;
  @Inject private transient ReviewDocument review;
  @Inject private transient Words words;
  private String task = "";
  private String document = FIRST;
  private String part = FIRST;
  private String at = "";
  private String done = "";
  private int seen = -1;
  private final ReviewFields asked = new ReviewFields();
  private List<Problem> problems = List.of();
  private transient DocumentInReview shown;
  private transient ReviewColumns columns;
  private transient Map<Integer, Integer> numbers;

  /** Opens it for who has the step before them. */
  public void open() {
    seen = getShown().edition();
  }

  private CaseReference reference() {
    try {
      return steps
          .open(UUID.fromString(task))
          .map(view -> view.item())
          .filter(item -> DocumentsInReview.STEPS.contains(item.step()))
          .map(WorkItem::caseReference)
          .orElseThrow(NotShown::new);
    } catch (IllegalArgumentException notAnId) {
      throw new NotShown();
    }
  }

  public DocumentInReview getShown() {
    if (shown == null) {
      shown = documents.open(reference(), number(document)).orElseThrow(NotShown::new);
    }
    return shown;
  }

  private ReviewColumns columns() {
    if (columns == null) {
      columns = new ReviewColumns(getShown());
    }
    return columns;
  }

  private static int number(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
  }

  public int getPartShown() {
    return Math.max(1, Math.min(number(part), columns().parts()));
  }

  public int getParts() {
    return columns().parts();
  }

  public List<List<Run>> getSource() {
    var chosen = getChosen();
    return columns().source(getPartShown(), chosen == null ? -1 : chosen.start(), this::markOf);
  }

  public List<List<Run>> getOutput() {
    return columns().output(getPartShown());
  }

  /** The passages of the part that is shown. */
  public List<PassageInReview> getPassages() {
    return columns().passages(getPartShown());
  }

  /** All that somebody has to decide, in the whole document. */
  public List<PassageInReview> getUndecided() {
    return getShown().passages().stream()
        .filter(passage -> passage.standing() == Standing.UNDECIDED)
        .toList();
  }

  /** The first of them: the next come when these are decided. */
  public List<PassageInReview> getFirstUndecided() {
    return first(getUndecided());
  }

  private static List<PassageInReview> first(List<PassageInReview> all) {
    return all.subList(0, Math.min(LISTED, all.size()));
  }

  public int getListed() {
    return LISTED;
  }

  /** What was decided in doubt, and what was seen and left in, in the whole document. */
  public List<PassageInReview> getMustRead() {
    return getShown().passages().stream()
        .filter(p -> p.toLookAt() || p.standing() == Standing.LEFT_IN)
        .toList();
  }

  public List<PassageInReview> getFirstMustRead() {
    return first(getMustRead());
  }

  /** The passage that is worked on: the one asked for, or the first that wants a look. */
  public PassageInReview getChosen() {
    var asked = number(at);
    return getPassages().stream()
        .filter(passage -> passage.start() == asked)
        .findFirst()
        .or(() -> getPassages().stream().filter(this::wantsALook).findFirst())
        .or(() -> getPassages().stream().findFirst())
        .orElse(null);
  }

  private boolean wantsALook(PassageInReview passage) {
    return passage.standing() == Standing.UNDECIDED || passage.toLookAt();
  }

  /** In the whole document, from one. */
  public int numberOf(PassageInReview passage) {
    if (numbers == null) {
      numbers = new HashMap<>();
      getShown().passages().forEach(one -> numbers.put(one.start(), numbers.size() + 1));
    }
    return numbers.get(passage.start());
  }

  private String markOf(PassageInReview passage) {
    return words.of("review.mark", numberOf(passage), words.of("review.kind." + passage.kind()));
  }

  /** What a passage tells, in words: its kind, or the characteristic it may give away. */
  public String kindOf(PassageInReview passage) {
    return passage.characteristic().isEmpty()
        ? words.of("review.kind." + passage.kind())
        : words.of("review.characteristic." + passage.characteristic());
  }

  /** Accepts what is proposed, or hides what is undecided. */
  public void hide(int start) throws IOException {
    carryOut(new Edit.Settle(start, Standing.HIDDEN), start, false);
  }

  public void leave(int start) throws IOException {
    carryOut(new Edit.Settle(start, Standing.LEFT_IN), start, false);
  }

  public void everywhere(int start) throws IOException {
    carryOut(new Edit.Everywhere(start), start, true);
  }

  public void widenBefore(int start) throws IOException {
    carryOut(new Edit.Widen(start, Side.BEFORE), start, false);
  }

  public void widenAfter(int start) throws IOException {
    carryOut(new Edit.Widen(start, Side.AFTER), start, false);
  }

  /** Calls the chosen passage something else. */
  public void call(int start) throws IOException {
    carryOut(new Edit.Call(start, asked.getLabelSort(), asked.getLabel()), start, false);
  }

  /** Says that whoever the chosen passage names is somebody else of the case. */
  public void merge(int start) throws IOException {
    carryOut(new Edit.Merge(start, asked.getSame()), start, true);
  }

  /** Hides what was missed. */
  public void add() throws IOException {
    carryOut(new Edit.Add(asked.getMissed(), asked.getSort(), asked.getWhose()), number(at), true);
  }

  private void carryOut(Edit edit, int start, boolean counted) throws IOException {
    var outcome = review.change(reference(), number(document), seen, edit);
    problems = outcome.problems();
    shown = null;
    columns = null;
    numbers = null;
    if (outcome.isDone()) {
      goOn(start, counted ? String.valueOf(outcome.value()) : "");
    }
  }

  /** To the next passage that wants a look, or stays where it was. */
  private void goOn(int start, String counted) throws IOException {
    var next =
        getShown().passages().stream()
            .filter(this::wantsALook)
            .filter(passage -> passage.start() > start)
            .findFirst()
            .or(() -> getShown().passages().stream().filter(this::wantsALook).findFirst())
            .map(PassageInReview::start)
            .orElse(Math.max(start, 0));
    var external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(
        external.getRequestContextPath() + address(next) + "&done=" + counted + "#now");
  }

  /** The address at which a passage is worked on. */
  public String address(int start) {
    return "/work/review?task="
        + task
        + "&document="
        + getShown().place()
        + "&part="
        + columns().partOf(start)
        + "&at="
        + start;
  }

  /** The address of another part of this document. */
  public String addressOfPart(int other) {
    return "/work/review?task=" + task + "&document=" + getShown().place() + "&part=" + other;
  }

  public List<Sort> getSorts() {
    return Arrays.asList(Sort.values());
  }

  /** Whole minutes that people have looked at this document, begun ones counted. */
  public int getMinutes() {
    return (getShown().seconds() + 59) / 60;
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public String getTask() {
    return task;
  }

  public void setTask(String asked) {
    task = asked == null ? "" : asked;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String asked) {
    document = asked == null ? FIRST : asked;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String asked) {
    part = asked == null ? FIRST : asked;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String asked) {
    at = asked == null ? "" : asked;
  }

  /** How many passages the last change touched, where that is more than the one. */
  public String getDone() {
    return done;
  }

  public void setDone(String counted) {
    done = counted != null && counted.matches("\\d{1,6}") ? counted : "";
  }

  /** What the reviewer has typed or chosen. */
  public ReviewFields getAsked() {
    return asked;
  }
}
