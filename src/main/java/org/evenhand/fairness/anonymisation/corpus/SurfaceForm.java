package org.evenhand.fairness.anonymisation.corpus;

import static org.evenhand.fairness.anonymisation.corpus.Letters.ascii;
import static org.evenhand.fairness.anonymisation.corpus.Letters.upper;

import java.util.Locale;
import java.util.SplittableRandom;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** The forms in which a name stands in files. A form that a name does not have is empty. */
public enum SurfaceForm {
  FULL((b, r) -> b.forename() + " " + b.surname()),
  WITH_MIDDLE_NAME((b, r) -> b.forename() + " " + b.middle() + " " + b.surname()),
  TITLE_SURNAME((b, r) -> "Ms " + b.surname()),
  FORENAME((b, r) -> b.forename()),
  SURNAME((b, r) -> b.surname()),
  REVERSED((b, r) -> b.surname() + ", " + b.forename()),
  REVERSED_CAPITALS((b, r) -> upper(b.surname()) + ", " + b.forename() + " " + b.middle()),
  CAPITALS((b, r) -> upper(b.forename() + " " + b.surname())),
  LOWER_CASE((b, r) -> (b.forename() + " " + b.surname()).toLowerCase(Locale.ROOT)),
  INITIALS_DOTTED((b, r) -> Letters.initials(b, ".", "") + "."),
  INITIALS_SPACED((b, r) -> Letters.initials(b, ".", " ") + "."),
  INITIALS_UNDOTTED((b, r) -> Letters.initials(b, "", "")),
  INITIAL_SURNAME((b, r) -> upper(b.forename().substring(0, 1)) + " " + b.surname()),
  INITIAL_STOP_SURNAME((b, r) -> upper(b.forename().substring(0, 1)) + ". " + b.surname()),
  SURNAME_INITIAL((b, r) -> Letters.behind(b.surname(), b.forename())),
  FORENAME_INITIAL((b, r) -> Letters.behind(b.forename(), Letters.last(b.surname()))),
  HALF_OF_DOUBLE((b, r) -> Letters.isDouble(b) ? Letters.last(b.surname()) : ""),
  HYPHEN_MISSING((b, r) -> Letters.isDouble(b) ? b.surname().replace('-', ' ') : ""),
  JOINED((b, r) -> Letters.isDouble(b) ? b.surname().replace("-", "") : ""),
  NICKNAME(
      (b, r) ->
          Lexicon.nicknamesOf(ascii(b.forename()).toLowerCase(Locale.ROOT)).stream()
              .filter(nick -> !Lexicon.isOrdinary(nick))
              .sorted()
              .findFirst()
              .map(Letters::capital)
              .orElse("")),
  DIACRITICS_STRIPPED(
      (b, r) -> Letters.different(b.forename() + " " + b.surname(), Letters::ascii)),
  DIGRAPHS((b, r) -> Letters.different(b.forename() + " " + b.surname(), Letters::digraphs)),
  LETTERS_SWAPPED((b, r) -> Misspelling.swapped(b.surname(), r)),
  LETTER_DOUBLED((b, r) -> Misspelling.doubled(b.surname(), r)),
  LETTER_DROPPED((b, r) -> Misspelling.dropped(b.surname(), r)),
  NEIGHBOUR_KEY((b, r) -> Misspelling.neighbour(b.surname(), r)),
  BY_EAR((b, r) -> Misspelling.heard(b.surname())),
  POSSESSIVE((b, r) -> b.surname() + "'s"),
  POSSESSIVE_CURLY((b, r) -> b.forename() + "\u2019s"),
  HYPHEN_AT_LINE_END((b, r) -> b.forename() + " " + Letters.broken(b.surname(), "-\n")),
  LINE_BREAK((b, r) -> b.forename() + "\n" + b.surname()),
  NO_BREAK_BLANK((b, r) -> b.forename() + "\u00a0" + b.surname()),
  ZERO_WIDTH((b, r) -> Letters.broken(b.surname(), "\u200b")),
  SOFT_HYPHEN((b, r) -> Letters.broken(b.surname(), "\u00ad")),
  LETTER_SPACED((b, r) -> Letters.spaced(b)),
  SCANNED((b, r) -> Misspelling.scanned(b.surname())),
  HOMOGLYPH((b, r) -> Letters.different(b.surname(), Letters::lookAlike)),
  IN_EMAIL(
      (b, r) -> Letters.closed(b.forename()) + "." + Letters.closed(b.surname()) + "@mail.example"),
  IN_HANDLE((b, r) -> "@" + Letters.closed(b.forename()) + Letters.closed(b.surname()) + "87"),
  IN_FILE_NAME(
      (b, r) -> Letters.closed(b.surname()) + "_" + Letters.closed(b.forename()).charAt(0)),
  IN_URL(
      (b, r) ->
          "https://news.example/2026/"
              + Letters.closed(b.forename())
              + "-"
              + Letters.closed(b.surname())),
  IN_HASHTAG(
      (b, r) ->
          "#"
              + Letters.capital(Letters.closed(b.forename()))
              + Letters.capital(Letters.closed(b.surname()))),
  USER_NAME(
      (b, r) -> {
        var name = Letters.closed(b.forename()).charAt(0) + Letters.closed(b.surname());
        return Lexicon.isOrdinary(name) ? "" : name;
      }),
  GLUED_TO_FIGURES((b, r) -> Letters.capital(Letters.closed(b.surname())) + "2"),
  GLUED_TO_SIGNS((b, r) -> b.surname());

  private final Writing writing;

  /** Writes somebody's name. */
  private interface Writing {
    String of(Bearer bearer, SplittableRandom random);
  }

  SurfaceForm(Writing writing) {
    this.writing = writing;
  }

  public String of(Bearer bearer, SplittableRandom random) {
    return writing.of(bearer, random);
  }
}
