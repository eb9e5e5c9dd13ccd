package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.correspondence.api.NewNote;
import org.evenhand.correspondence.api.NewNote.CalendarPart;
import org.evenhand.correspondence.api.NoteTemplate;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.correspondence.application.SendNote;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.SittingInvitation;
import org.evenhand.kernel.CivilTime;
import org.evenhand.panel.api.Invitation;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.application.NamePanel;
import org.evenhand.panel.application.WriteInvitation;
import org.evenhand.ruleset.application.RuleSets;

/**
 * Tells somebody in writing that they are asked to sit, or no more: the days and the place, and
 * nothing of the case. Whoever gave no address finds it on their page only.
 */
@Dependent
public class SittingNotes {
  private static final String REMOTE = "Remote";

  private final NamePanel pool;
  private final WriteInvitation calendars;
  private final SendNote notes;
  private final ReadCase cases;
  private final RuleSets rules;

  @Inject
  public SittingNotes(
      NamePanel pool, WriteInvitation calendars, SendNote notes, ReadCase cases, RuleSets rules) {
    this.pool = pool;
    this.calendars = calendars;
    this.notes = notes;
    this.cases = cases;
    this.rules = rules;
  }

  void asked(SittingInvitation invitation, Hearing hearing) {
    var template =
        invitation.sequence() == 0 ? NoteTemplate.SITTING_INVITATION : NoteTemplate.SITTING_CHANGED;
    write(template, invitation, hearing).ifPresent(invitation::told);
  }

  void reminded(SittingInvitation invitation, Hearing hearing) {
    write(NoteTemplate.SITTING_REMINDER, invitation, hearing);
  }

  void takenBack(SittingInvitation invitation, Hearing hearing) {
    write(NoteTemplate.SITTING_WITHDRAWN, invitation, hearing);
  }

  private Optional<UUID> write(
      NoteTemplate template, SittingInvitation invitation, Hearing hearing) {
    var address = calendars.addressOf(invitation.member());
    if (address.isEmpty()) {
      return Optional.empty();
    }
    var member = pool.members(List.of(invitation.member())).get(0);
    return Optional.of(
        notes.send(
            new NewNote(
                template,
                member.name(),
                address.get(),
                facts(invitation, hearing, member),
                calendar(template, invitation, hearing, address.get()))));
  }

  private Map<String, String> facts(
      SittingInvitation invitation, Hearing hearing, MemberView member) {
    var facts = new TreeMap<String, String>();
    var first = DraftLetter.day(invitation.firstDay());
    var last = DraftLetter.day(invitation.lastDay());
    facts.put("addressee", member.name());
    facts.put("days", first.equals(last) ? first : first + " to " + last);
    facts.put("place", place(hearing));
    facts.put("seat", invitation.seat().toLowerCase(Locale.ROOT).replace('_', ' '));
    facts.put("askedOn", DraftLetter.day(CivilTime.dayOf(invitation.askedAt())));
    var file = cases.get(hearing.reference());
    facts.put("regulator", rules.load(file.rules()).nouns().regulator());
    return facts;
  }

  /** A reminder changes no calendar. */
  private Optional<CalendarPart> calendar(
      NoteTemplate template, SittingInvitation asked, Hearing hearing, String address) {
    var event =
        new Invitation(
            asked.id(),
            asked.sequence(),
            asked.firstDay(),
            asked.lastDay(),
            Optional.empty(),
            place(hearing),
            notes.sender(),
            address);
    return switch (template) {
      case SITTING_REMINDER -> Optional.empty();
      case SITTING_WITHDRAWN -> Optional.of(new CalendarPart("CANCEL", calendars.cancel(event)));
      default -> Optional.of(new CalendarPart("REQUEST", calendars.request(event)));
    };
  }

  private static String place(Hearing hearing) {
    return hearing.mode().equals("REMOTE") || hearing.venue().isBlank() ? REMOTE : hearing.venue();
  }
}
