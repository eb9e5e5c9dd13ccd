package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the mentions of one person together: the fullest name gives the key. */
final class PersonRegister {
  private static final Set<String> MEN = Set.of("mr", "sir", "lord", "father", "brother", "uncle");
  private static final Set<String> WOMEN =
      Set.of("mrs", "ms", "miss", "lady", "dame", "sister", "aunt", "auntie", "aunty");
  private final List<Person> people = new ArrayList<>();
  private final Map<Mention, String> keys = new HashMap<>();

  /** Who bears a name. */
  private static final class Person {
    private final List<String> names;
    private String sort;
    private final String key;

    Person(List<String> names, String sort, String key) {
      this.names = names;
      this.sort = sort;
      this.key = key;
    }

    boolean mayBe(Mention mention) {
      var other = sort(mention.title());
      boolean clash = !sort.isEmpty() && !other.isEmpty() && !sort.equals(other);
      return !clash && mention.names().stream().allMatch(this::bears);
    }

    private boolean bears(String name) {
      return name.length() > 1
          ? names.contains(name)
          : names.stream().anyMatch(own -> own.startsWith(name));
    }
  }

  /**
   * @param found keys of people whom earlier recognisers found
   */
  PersonRegister(List<Mention> mentions, Collection<String> found) {
    for (var key : found) {
      var names = List.of(key.substring(key.indexOf(':') + 1).split(" "));
      people.add(new Person(names, "", key));
    }
    mentions.stream()
        .sorted(
            Comparator.comparingInt((Mention m) -> -letters(m)).thenComparingInt(Mention::first))
        .forEach(this::enter);
  }

  String key(Mention mention) {
    return keys.get(mention);
  }

  private static int letters(Mention mention) {
    long full = mention.names().stream().filter(name -> name.length() > 1).count();
    return (int) full * 100 + mention.names().size();
  }

  private void enter(Mention mention) {
    var known = people.stream().filter(person -> person.mayBe(mention)).findFirst();
    if (known.isPresent()) {
      var sort = sort(mention.title());
      known.get().sort = sort.isEmpty() ? known.get().sort : sort;
      keys.put(mention, known.get().key);
      return;
    }
    var key = "person:" + String.join(" ", mention.names());
    boolean used = people.stream().anyMatch(person -> person.key.equals(key));
    var own = used ? key + " " + mention.title() : key;
    people.add(new Person(mention.names(), sort(mention.title()), own));
    keys.put(mention, own);
  }

  private static String sort(String title) {
    return MEN.contains(title) ? "m" : WOMEN.contains(title) ? "w" : "";
  }
}
