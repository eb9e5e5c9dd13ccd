package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words of a list, to be asked by their number in the {@link Vocabulary} too. */
final class WordSet extends AbstractSet<String> {
  static final WordSet NONE = new WordSet(Set.of());
  private final Set<String> words;
  private final long[] bits;

  WordSet(Collection<String> words) {
    this.words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
    var numbers = new BitSet();
    this.words.forEach(word -> numbers.set(Vocabulary.add(word)));
    this.bits = numbers.toLongArray();
  }

  /** Whether it has the word with a number of the vocabulary. */
  boolean has(int number) {
    int at = number >>> 6;
    return at < bits.length && (bits[at] >>> number & 1) != 0;
  }

  /** Small enough to be carried about: which words certainly are not among these. */
  long sieve() {
    long sieve = 0;
    for (long word : bits) {
      sieve |= word;
    }
    return sieve;
  }

  /** Whether a {@link #sieve} lets the word with a number through. */
  static boolean passes(long sieve, int number) {
    return (sieve >>> number & 1) != 0;
  }

  @Override
  public boolean contains(Object word) {
    return words.contains(word);
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
