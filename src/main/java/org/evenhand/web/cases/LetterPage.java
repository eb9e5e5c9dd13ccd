package org.evenhand.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.evenhand.correspondence.api.DeliveryState;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.correspondence.application.ListLetters;
import org.evenhand.correspondence.application.ResolveDelivery;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.Problem;

/** One letter as it was sent, with its service record; one that is stuck can be tried again. */
@Named
@ViewScoped
public class LetterPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient CaseDoor door;
  @Inject private transient ListLetters letters;
  @Inject private transient ResolveDelivery delivery;
  private String ref;
  private String id = "";
  private List<Problem> problems = List.of();
  private transient CaseAtDoor at;
  private transient LetterView letter;

  /** Opens it for those who may read letters of the case. */
  public void open() {
    at = door.open(ref, Permission.LETTER_READ, "LETTER", id);
    letter = found();
  }

  /** Has a letter that could not be sent tried again. */
  public String again() {
    var opened = door.demand(ref, Permission.LETTER_SEND);
    at = opened;
    var refused = delivery.again(found().id(), opened.by());
    problems = refused.stream().toList();
    return problems.isEmpty() ? "/cases/letter?faces-redirect=true&ref=" + ref + "&id=" + id : null;
  }

  private LetterView found() {
    try {
      return letters.find(getAt().getReference(), UUID.fromString(id)).orElseThrow(NotShown::new);
    } catch (IllegalArgumentException notAnId) {
      throw new NotShown();
    }
  }

  public LetterView getLetter() {
    if (letter == null) {
      letter = found();
    }
    return letter;
  }

  public CaseAtDoor getAt() {
    if (at == null) {
      at = door.demand(ref, Permission.LETTER_READ);
    }
    return at;
  }

  /** Whether the reader may have it tried again. */
  public boolean isStuck() {
    return getLetter().state() == DeliveryState.UNRESOLVED && getAt().may(Permission.LETTER_SEND);
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

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id == null ? "" : id;
  }
}
