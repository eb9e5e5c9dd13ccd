package org.evenhand.web.find;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.kernel.Page;
import org.evenhand.register.api.RegisterMatch;
import org.evenhand.register.api.RegisterSearch;
import org.evenhand.register.application.FindRegistrants;

/**
 * People on the register, the likeliest first; the rest is found by typing more. What is shown is
 * noted.
 */
@Dependent
public class FoundPeople {
  private static final int SHOWN = 25;
  private final FindRegistrants register;
  private final NoteAccess access;
  private final CurrentActor actor;

  @Inject
  public FoundPeople(FindRegistrants register, NoteAccess access, CurrentActor actor) {
    this.register = register;
    this.access = access;
    this.actor = actor;
  }

  Page<RegisterMatch> of(String text) {
    var found = register.find(RegisterSearch.of(text).page(0, SHOWN));
    var shown = found.isDone() ? found.value() : new Page<RegisterMatch>(List.of(), 0);
    var numbers = shown.items().stream().map(RegisterMatch::number).toList();
    access.lookedUp(actor.get(), "FOUND", numbers);
    return shown;
  }
}
