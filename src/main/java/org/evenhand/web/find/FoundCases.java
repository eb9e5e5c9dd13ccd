package org.evenhand.web.find;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.casefile.api.CaseFilter;
import org.evenhand.casefile.api.CaseRow;
import org.evenhand.casefile.application.ListCases;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.kernel.Page;
import org.evenhand.register.application.WhoIsMeant;
import org.evenhand.web.cases.CaseAtDoor;
import org.evenhand.web.cases.CaseDoor;
import org.evenhand.web.cases.CaseSight;

/**
 * Cases by reference, file number, or the registrant's number or name in any spelling, former names
 * too. Only such as the reader may know of; what is shown is noted.
 */
@Dependent
public class FoundCases {
  static final int SIZE = 25;
  private static final int PEOPLE = 50;

  private final ListCases cases;
  private final CaseSight sight;
  private final CaseDoor door;
  private final WhoIsMeant who;
  private final NoteAccess access;
  private final CurrentActor actor;

  @Inject
  public FoundCases(
      ListCases cases,
      CaseSight sight,
      CaseDoor door,
      WhoIsMeant who,
      NoteAccess access,
      CurrentActor actor) {
    this.cases = cases;
    this.sight = sight;
    this.door = door;
    this.who = who;
    this.access = access;
    this.actor = actor;
  }

  Page<CaseRow> of(String text, int page) {
    var filter = CaseFilter.of(sight.get()).text(text).orAbout(who.by(text, PEOPLE));
    var found = cases.list(filter, (page - 1) * SIZE, SIZE);
    if (found.total() == 0) {
      found = named(text).map(row -> new Page<>(List.of(row), 1)).orElse(found);
    }
    access.note(
        actor.get(),
        found.items().stream().map(row -> new Opened(row.reference(), "FOUND", "")).toList());
    return found;
  }

  /** A case of which only what is published may be seen: by its whole reference, without a name. */
  private Optional<CaseRow> named(String text) {
    return door.find(text.toUpperCase(Locale.ROOT), Permission.CASE_READ).map(FoundCases::row);
  }

  private static CaseRow row(CaseAtDoor at) {
    var file = at.file();
    return new CaseRow(
        file.reference(), "", file.stage(), file.receivedOn(), file.sourceType(), file.outcome());
  }
}
