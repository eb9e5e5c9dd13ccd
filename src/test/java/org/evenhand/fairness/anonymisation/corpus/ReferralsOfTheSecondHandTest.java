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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What their README promises, so that a slip of the pen is not taken for one of the anonymiser. A
 * failure prints no text: nobody looks into the verification family.
 */
class ReferralsOfTheSecondHandTest {
  private static final Path FOLDER = Path.of("src/test/resources/anonymisation/referrals");
  private static final String DEVELOPMENT = "second-development";
  private static final String VERIFICATION = "second-verification";
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+)*");
  private static final Set<String> NO_NAMES = Set.of("mrs", "miss", "sir", "the", "and", "child");

  private static List<MarkedReferral> all() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(ReferralsOfTheSecondHandTest::read)
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

  @ParameterizedTest
  @ValueSource(strings = {DEVELOPMENT, VERIFICATION})
  void areTwentyOfTheLengthOfALetter(String family) throws IOException {
    var words = family(family).stream().map(r -> WORD.matcher(r.text()).results().count()).toList();
    assertThat(words).hasSize(20).allMatch(count -> count >= 180 && count <= 450);
  }

  @ParameterizedTest
  @ValueSource(strings = {DEVELOPMENT, VERIFICATION})
  void keepNothingThatMustBeHidden(String family) throws IOException {
    assertThat(family(family))
        .filteredOn(ReferralsOfTheSecondHandTest::keepsWhatMustBeHidden)
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
  @ValueSource(strings = {DEVELOPMENT, VERIFICATION})
  void tellEveryCharacteristicOfTheirSocialWorkersTwelveTimes(String family) throws IOException {
    var told =
        family(family).stream()
            .flatMap(referral -> referral.spans().stream())
            .filter(span -> span.isCue() && span.mustHide())
            .filter(span -> !Set.of("PRONOUN", "TITLE").contains(span.type()))
            .collect(Collectors.groupingBy(Span::characteristic, Collectors.counting()));
    assertThat(told).hasSize(11);
    assertThat(told.values()).allMatch(times -> times >= 12);
  }

  @Test
  void shareNoNameWithAnyOtherFamily() throws IOException {
    var referrals = all();
    for (var family : List.of(DEVELOPMENT, VERIFICATION)) {
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
