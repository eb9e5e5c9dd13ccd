package org.evenhand.fairness.anonymisation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.fairness.anonymisation.corpus.MarkedReferral.Place;
import org.evenhand.fairness.anonymisation.corpus.MarkedReferral.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What their README promises, so that a slip of the pen is not taken for one of the anonymiser. A
 * failure prints no text: nobody looks into a verification family.
 */
class ReferralsOfOtherHandsTest {
  private static final Path FOLDER = Path.of("src/test/resources/anonymisation/referrals");
  private static final List<String> FAMILIES =
      List.of(
          "second-development", "second-verification", "third-development", "third-verification");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+)*");
  private static final Set<String> NO_NAMES = Set.of("mrs", "miss", "sir", "the", "and", "child");

  private static List<MarkedReferral> all() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(ReferralsOfOtherHandsTest::read)
          .toList();
    }
  }

  private static MarkedReferral read(Path file) {
    try {
      return MarkedReferral.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<MarkedReferral> family(String family) throws IOException {
    return all().stream().filter(referral -> referral.family().equals(family)).toList();
  }

  static List<String> families() {
    return FAMILIES;
  }

  @ParameterizedTest
  @CsvSource({
    "second-development, 20",
    "second-verification, 20",
    "third-development, 14",
    "third-verification, 14"
  })
  void areOfTheLengthOfALetter(String family, int referrals) throws IOException {
    var words = family(family).stream().map(r -> WORD.matcher(r.text()).results().count()).toList();
    assertThat(words).hasSize(referrals).allMatch(count -> count >= 180 && count <= 450);
  }

  @ParameterizedTest
  @MethodSource("families")
  void keepNothingThatMustBeHidden(String family) throws IOException {
    assertThat(family(family))
        .filteredOn(ReferralsOfOtherHandsTest::keepsWhatMustBeHidden)
        .extracting(MarkedReferral::id)
        .isEmpty();
  }

  private static boolean keepsWhatMustBeHidden(MarkedReferral referral) {
    var kept = new ArrayList<>(referral.mustKeep());
    kept.addAll(referral.homographs());
    referral.spans().stream().filter(span -> !span.mustHide()).map(Span::place).forEach(kept::add);
    return referral.spans().stream()
        .filter(Span::mustHide)
        .anyMatch(span -> kept.stream().anyMatch(place -> overlap(place, span.place())));
  }

  private static boolean overlap(Place one, Place other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  @ParameterizedTest
  @CsvSource({
    "second-development, 12",
    "second-verification, 12",
    "third-development, 7",
    "third-verification, 7"
  })
  void tellEveryCharacteristicOfTheirSocialWorkersOften(String family, int least)
      throws IOException {
    var told =
        family(family).stream()
            .flatMap(referral -> referral.spans().stream())
            .filter(span -> span.isCue() && span.mustHide())
            .filter(span -> !Set.of("PRONOUN", "TITLE").contains(span.type()))
            .collect(Collectors.groupingBy(Span::characteristic, Collectors.counting()));
    assertThat(told).hasSize(11);
    assertThat(told.values()).allMatch(times -> times >= least);
  }

  @Test
  void shareNoNameWithAnyOtherFamily() throws IOException {
    var referrals = all();
    for (var family : FAMILIES) {
      var own = new TreeSet<String>();
      var others = new TreeSet<String>();
      referrals.forEach(r -> (r.family().equals(family) ? own : others).addAll(names(r)));
      own.retainAll(others);
      assertThat(own.size()).as(family).isZero();
    }
  }

  private static Set<String> names(MarkedReferral referral) {
    return referral.spans().stream()
        .filter(span -> span.type().equals("NAME"))
        .flatMap(span -> WORD.matcher(span.place().text()).results())
        .map(word -> word.group().toLowerCase(Locale.ROOT).replaceAll("['\u2019]s$", ""))
        .filter(word -> word.length() > 2 && !NO_NAMES.contains(word))
        .collect(Collectors.toSet());
  }
}
