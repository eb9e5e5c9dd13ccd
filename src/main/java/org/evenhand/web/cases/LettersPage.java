package org.evenhand.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.correspondence.application.ListLetters;
import org.evenhand.identity.api.Permission;

/** Letters of a case, the newest first, and how far each has got. */
@Named
@RequestScoped
public class LettersPage {
  private final CaseDoor door;
  private final ListLetters letters;
  private String ref;
  private CaseAtDoor at;
  private List<LetterView> rows;

  @Inject
  public LettersPage(CaseDoor door, ListLetters letters) {
    this.door = door;
    this.letters = letters;
  }

  /** For the container's proxy. */
  protected LettersPage() {
    this(null, null);
  }

  /** Opens the list for those who may read letters of the case. */
  public void open() {
    at = door.open(ref, Permission.LETTER_READ, "LETTERS", "");
    rows = letters.of(at.getReference());
  }

  public CaseAtDoor getAt() {
    return at;
  }

  public List<LetterView> getRows() {
    return rows;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
