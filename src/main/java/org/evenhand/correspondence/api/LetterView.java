package org.evenhand.correspondence.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.kernel.CaseReference;

/**
 * A letter that was sent, and its service record.
 *
 * @param sentTo the address as at sending
 * @param asOnFile whether that was the address on the case's file
 * @param sha256 of subject and text, as hexadecimal digits
 * @param attempts how often delivery was tried
 * @param lastFailure why the last try failed, or empty
 * @param handedOverAt when the post or mail server took it; proof of sending
 * @param proof what took it, and under which name
 */
public record LetterView(
    UUID id,
    CaseReference caseReference,
    LetterTemplate template,
    PartyRole toRole,
    String toName,
    LetterChannel channel,
    String sentTo,
    boolean asOnFile,
    String subject,
    String text,
    String sha256,
    String about,
    String sentBy,
    Instant sentAt,
    DeliveryState state,
    int attempts,
    String lastFailure,
    Optional<Instant> handedOverAt,
    String proof) {
  /** A piece of a letter as it is shown. */
  public record Block(Kind kind, String text) {
    /** What a piece is. */
    public enum Kind {
      HEADING,
      PARAGRAPH,
      ITEM
    }
  }

  /** The text in pieces, for pages and print. */
  public List<Block> blocks() {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(String::strip)
        .map(LetterView::block)
        .toList();
  }

  private static Block block(String line) {
    if (line.startsWith("# ")) {
      return new Block(Block.Kind.HEADING, line.substring(2));
    }
    return line.startsWith("- ")
        ? new Block(Block.Kind.ITEM, line.substring(2))
        : new Block(Block.Kind.PARAGRAPH, line);
  }
}
