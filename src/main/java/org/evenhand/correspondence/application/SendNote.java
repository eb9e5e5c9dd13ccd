package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.evenhand.correspondence.api.NewNote;
import org.evenhand.correspondence.api.NoteView;
import org.evenhand.correspondence.delivery.MailSettings;
import org.evenhand.correspondence.model.FilledText;
import org.evenhand.correspondence.persistence.Notes;
import org.evenhand.kernel.IdSource;

/** Puts a note in the outbox, in the transaction that is going on. */
@Dependent
public class SendNote {
  private final Notes notes;
  private final MailSettings settings;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public SendNote(Notes notes, MailSettings settings, IdSource ids, Clock clock) {
    this.notes = notes;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  /** The note's id. */
  public UUID send(NewNote note) {
    var filled = FilledText.read("notes/" + note.template().folder(), "en").fill(note.facts());
    var written =
        new NoteView(
            ids.next(),
            note.toName(),
            note.sentTo(),
            filled.subject(),
            filled.text(),
            note.calendar(),
            clock.instant());
    notes.add(written, note.template());
    return written.id();
  }

  /** The address that notes come from. */
  public String sender() {
    return settings.from();
  }
}
