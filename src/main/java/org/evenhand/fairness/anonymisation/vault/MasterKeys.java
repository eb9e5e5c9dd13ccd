package org.evenhand.fairness.anonymisation.vault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.evenhand.fairness.anonymisation.persistence.WrappedKey;
import org.evenhand.kernel.CaseReference;

/**
 * The master keys of an installation, one on a line, the newest last. Keys of cases are wrapped
 * under the newest; what an older one wrapped is still read while it is here.
 */
public final class MasterKeys {
  private final Supplier<String> text;

  /**
   * @param text read anew each time, so that a server need not be restarted for a new key
   */
  public MasterKeys(Supplier<String> text) {
    this.text = text;
  }

  /** The mark of the newest. */
  public String newest() {
    return last().mark();
  }

  /** The marks of all that are here but the newest. */
  List<String> older() {
    var marks = new ArrayList<>(all().keySet());
    marks.remove(newest());
    return marks;
  }

  WrappedKey wrap(byte[] dataKey, CaseReference reference, RandomGenerator random) {
    var newest = last();
    return new WrappedKey(newest.wrap(dataKey, reference, random), newest.mark());
  }

  /**
   * @throws IllegalStateException when it was wrapped under a key that is not here
   */
  byte[] unwrap(WrappedKey wrapped, CaseReference reference) {
    var key = all().get(wrapped.masterKey());
    if (key == null) {
      throw new IllegalStateException(
          "sealed under the vault key " + wrapped.masterKey() + ", which is not here");
    }
    return key.unwrap(wrapped.bytes(), reference);
  }

  private MasterKey last() {
    return all().values().stream()
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> new IllegalStateException("there is no vault key"));
  }

  private Map<String, MasterKey> all() {
    var keys = new LinkedHashMap<String, MasterKey>();
    text.get()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(MasterKey::new)
        .forEach(key -> keys.put(key.mark(), key));
    return keys;
  }
}
