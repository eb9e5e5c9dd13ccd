package org.evenhand.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.correspondence.application.ListLetters;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Page;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Pages;

/** Letters of a case, the newest first, and how far each has got. */
@Named
@RequestScoped
public class LettersPage {
  private static final int SIZE = 25;
  private final CaseDoor door;
  private final ListLetters letters;
  private String ref;
  private CaseAtDoor at;
  private Page<LetterView> page;

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
    page = letters.of(at.getReference(), (address().page() - 1) * SIZE, SIZE);
  }

  public CaseAtDoor getAt() {
    return at;
  }

  public List<LetterView> getRows() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public Pages getPages() {
    return new Pages(address(), address().page(), SIZE, getTotal());
  }

  private static ListAddress address() {
    return ListAddress.asked("/cases/letters", List.of("ref"));
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
