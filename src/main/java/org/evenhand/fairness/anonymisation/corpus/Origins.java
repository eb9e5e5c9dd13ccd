package org.evenhand.fairness.anonymisation.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.evenhand.fairness.anonymisation.proposal.words.WordList;

/** Names by origin. Rules are written against one family and measured on the other. */
public final class Origins {
  private static final Set<String> WRITTEN_WITH_A_HYPHEN = Set.of("al", "el", "abu");
  private final List<Names> all = new ArrayList<>();

  /** Two lists without a name in common beyond chance. */
  public enum Family {
    DEVELOPMENT,
    VERIFICATION
  }

  private record Names(String origin, List<String> forenames, List<String> surnames) {}

  private Origins() {}

  public static Origins of(Family family) {
    var origins = new Origins();
    var file = "corpus/names-" + family.name().toLowerCase(java.util.Locale.ROOT);
    for (var line : WordList.lines(file)) {
      var parts = line.split(" \\| ");
      var surnames = new ArrayList<String>();
      List.of(parts[2].split(" ")).forEach(name -> surnames.add(spaced(name)));
      origins.all.add(new Names(parts[0], List.of(parts[1].split(" ")), surnames));
    }
    return origins;
  }

  public int size() {
    return all.size();
  }

  /** Somebody of the origin with this number. */
  public Bearer bearer(int origin, SplittableRandom random) {
    var names = all.get(origin);
    int first = random.nextInt(names.forenames().size());
    int second =
        (first + 1 + random.nextInt(names.forenames().size() - 1)) % names.forenames().size();
    var surname = names.surnames().get(random.nextInt(names.surnames().size()));
    return new Bearer(
        names.origin(), names.forenames().get(first), names.forenames().get(second), surname);
  }

  /** {@code dos-Santos} in the list is written with a blank, {@code al-Hassan} as it is. */
  private static String spaced(String name) {
    var spaced = new StringBuilder();
    for (var part : name.split("-")) {
      boolean particle =
          Character.isLowerCase(part.charAt(0)) && !WRITTEN_WITH_A_HYPHEN.contains(part)
              || part.length() <= 3 && part.matches("Ní|Nic|Ó|St");
      spaced.append(part).append(particle ? " " : "-");
    }
    return spaced.substring(0, spaced.length() - 1);
  }
}
