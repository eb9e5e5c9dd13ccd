package org.evenhand.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.casefile.application.AddNote;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Page;
import org.evenhand.kernel.Problem;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Pages;

/** Notes of a case, the newest first, and a new one: written once, however often it is sent. */
@Named
@ViewScoped
public class NotesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 25;
  static final int LONGEST = 10_000;
  @Inject private transient CaseDoor door;
  @Inject private transient CaseHistory history;
  @Inject private transient AddNote notes;
  @Inject private transient IdSource ids;
  private String ref;
  private String note = "";
  private String once = "";
  private boolean kept;
  private List<Problem> problems = List.of();
  private transient CaseAtDoor at;
  private transient Page<HistoryLine> page;

  /** Opens them for those who reach all of the case. */
  public void open() {
    if (!CaseSection.NOTES.isOpenTo(door.demand(ref, Permission.CASE_READ))) {
      throw new NotShown();
    }
    at = door.open(ref, Permission.CASE_READ, "NOTES", "");
    once = ids.next().toString();
  }

  /** Keeps the note under the number that the page was given. */
  public String keep() {
    if (note.isBlank()) {
      problems = List.of(Problem.at("note", "note.missing"));
      return null;
    }
    problems = TypedText.problem("note", note, LONGEST).stream().toList();
    if (!problems.isEmpty()) {
      return null;
    }
    var opened = door.demand(ref, Permission.CASE_EDIT);
    notes.add(opened.getReference(), opened.by(), Once.id(once), note.strip());
    return "/cases/notes?faces-redirect=true&kept=true&ref=" + ref;
  }

  public List<HistoryLine> getLines() {
    return page().items();
  }

  public long getTotal() {
    return page().total();
  }

  public Pages getPages() {
    return new Pages(address(), address().page(), SIZE, getTotal());
  }

  private Page<HistoryLine> page() {
    if (page == null) {
      page = history.notes(getAt(), (address().page() - 1) * SIZE, SIZE);
    }
    return page;
  }

  private static ListAddress address() {
    return ListAddress.asked("/cases/notes", List.of("ref"));
  }

  public CaseAtDoor getAt() {
    if (at == null) {
      at = door.demand(ref, Permission.CASE_READ);
    }
    return at;
  }

  /** Whether the reader may add one. */
  public boolean isOpenToWriting() {
    return getAt().may(Permission.CASE_EDIT);
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note == null ? "" : TypedText.read(note);
  }

  public String getOnce() {
    return once;
  }

  public void setOnce(String number) {
    this.once = number;
  }

  public boolean isKept() {
    return kept;
  }

  public void setKept(boolean kept) {
    this.kept = kept;
  }
}
