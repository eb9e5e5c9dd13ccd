package org.evenhand.fairness.anonymisation.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.TextBlock;
import org.evenhand.document.api.WholeFile;
import org.evenhand.fairness.anonymisation.release.Leak.Rule;
import org.evenhand.fairness.anonymisation.release.leaks.OwnMaking;
import org.evenhand.fairness.anonymisation.release.leaks.WordsOfParties;
import org.evenhand.fairness.anonymisation.release.leaks.WordsOfParties.Kind;

/**
 * Looks through a file as it was read again from its bytes: through its text, its properties,
 * everything within it that no person reads, and its name. It shares nothing with the recognisers
 * that made the proposal. Whatever it finds keeps the file from being released.
 */
public final class LeakCheck {
  private final WordsOfParties words;

  /**
   * @param takenOut words that were replaced in the file, as the vault knows them
   */
  public LeakCheck(List<NamedParty> parties, List<String> takenOut) {
    words = new WordsOfParties(parties, takenOut);
  }

  /** Every word in a file that must not be released. */
  public List<Leak> wordsIn(String fileName, WholeFile file) {
    var leaks = new LinkedHashSet<Leak>();
    inText(file, leaks);
    file.text().fields().forEach((name, value) -> add(name, value, Kind.VALUE, leaks));
    for (var inside : file.insides()) {
      if (!OwnMaking.isOfTheFormat(inside)) {
        add(inside.place(), inside.words(), kindOf(inside.place()), leaks);
      }
    }
    add("fileName", fileName, Kind.VALUE, leaks);
    return List.copyOf(leaks);
  }

  /**
   * Everything in a copy that was made here and should not be in it: words, and whatever such a
   * copy never holds.
   */
  public List<Leak> in(ReleasedCopy copy, WholeFile file) {
    var leaks = new ArrayList<>(wordsIn(copy.fileName(), file));
    if (file.type() != copy.type()) {
      leaks.add(new Leak("fileName", Rule.NOT_OF_OUR_MAKING, String.valueOf(file.type())));
    }
    file.text().findings().stream()
        .sorted()
        .map(finding -> new Leak("file", Rule.NOT_OF_OUR_MAKING, finding.name()))
        .forEach(leaks::add);
    file.insides().stream()
        .filter(inside -> !OwnMaking.hasSuch(file.type(), inside) || isForeignName(file, inside))
        .map(inside -> new Leak(inside.place(), Rule.NOT_OF_OUR_MAKING, inside.words()))
        .forEach(leaks::add);
    return leaks;
  }

  private static boolean isForeignName(WholeFile file, org.evenhand.document.api.Inside inside) {
    return file.type() == FileType.PDF
        && inside.place().equals("name")
        && !OwnMaking.isOfTheFormat(inside);
  }

  private void inText(WholeFile file, Set<Leak> leaks) {
    var part = "";
    var paragraph = 0;
    for (var block : file.text().blocks()) {
      var text = file.text().textOf(block);
      var heading = block.kind() == TextBlock.Kind.HEADING;
      part = heading ? text.replaceAll("\\s+", " ") : part;
      paragraph = heading ? 0 : paragraph + 1;
      var page = block.place().page();
      var where = page > 0 ? "page " + page : part + ", paragraph " + paragraph;
      add(where, text, Kind.PROSE, leaks);
    }
    words
        .across(file.text().text())
        .forEach(found -> leaks.add(new Leak("text", found.rule(), found.words())));
  }

  private void add(String where, String text, Kind kind, Set<Leak> leaks) {
    words.in(text, kind).forEach(found -> leaks.add(new Leak(where, found.rule(), found.words())));
  }

  /** Text nodes of pages and parts of documents are read as sentences, like the text itself. */
  private static Kind kindOf(String place) {
    return switch (place) {
      case "p", "section", "h1", "h2", "main", "body", "word/document.xml", "drawing" -> Kind.PROSE;
      default -> Kind.VALUE;
    };
  }
}
