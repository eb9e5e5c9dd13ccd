package org.evenhand.decisionlog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProvingWithTheTreeTest {
  private static final int LARGEST = 70;
  private static final List<Hash> LEAVES = leaves(300);

  @Test
  void everyLeafOfEveryTreeIsProved() {
    for (int size = 1; size <= LARGEST; size++) {
      var tree = tree(size);
      for (int index = 0; index < size; index++) {
        assertThat(tree.inclusionOf(index).proves(LEAVES.get(index), tree.root())).isTrue();
      }
    }
  }

  @Test
  void everyTreeIsProvedToBeginWithEverySmallerOne() {
    for (int later = 0; later <= LARGEST; later++) {
      for (int earlier = 0; earlier <= later; earlier++) {
        var proof = tree(later).consistencyFrom(earlier);
        assertThat(proof.connects(tree(earlier).root(), tree(later).root()))
            .as("%d to %d", earlier, later)
            .isTrue();
      }
    }
  }

  @Property
  void largerTreesToo(
      @ForAll @IntRange(min = 1, max = 300) int one,
      @ForAll @IntRange(min = 1, max = 300) int two) {
    int earlier = Math.min(one, two);
    int later = Math.max(one, two);

    assertThat(tree(later).consistencyFrom(earlier).connects(root(earlier), root(later))).isTrue();
    var inclusion = tree(later).inclusionOf(earlier - 1);
    assertThat(inclusion.proves(LEAVES.get(earlier - 1), root(later))).isTrue();
  }

  @Property
  void noBitOfAConsistencyProofCanChange(
      @ForAll @IntRange(min = 1, max = 200) int one,
      @ForAll @IntRange(min = 1, max = 200) int two,
      @ForAll @IntRange(min = 0) int bit) {
    int earlier = Math.min(one, two);
    int later = Math.max(one, two);
    var proof = tree(later).consistencyFrom(earlier);
    var first = root(earlier);
    var second = root(later);

    int bits = (proof.path().size() + 2) * 256;
    int at = bit % bits;
    var all = new ArrayList<>(List.of(first, second));
    all.addAll(proof.path());
    all.set(at / 256, flipped(all.get(at / 256), at % 256));

    var changed = new ConsistencyProof(earlier, later, all.subList(2, all.size()));
    assertThat(changed.connects(all.get(0), all.get(1))).isFalse();
  }

  @Property
  void noBitOfAnInclusionProofCanChange(
      @ForAll @IntRange(min = 1, max = 200) int size,
      @ForAll @IntRange(min = 0) int leaf,
      @ForAll @IntRange(min = 0) int bit) {
    int index = leaf % size;
    var proof = tree(size).inclusionOf(index);
    var all = new ArrayList<>(List.of(LEAVES.get(index), root(size)));
    all.addAll(proof.path());
    int at = bit % (all.size() * 256);
    all.set(at / 256, flipped(all.get(at / 256), at % 256));

    var changed = new InclusionProof(index, size, all.subList(2, all.size()));
    assertThat(changed.proves(all.get(0), all.get(1))).isFalse();
  }

  @Test
  void aProofOfAnotherPlaceOrLengthProvesNothing() {
    for (int size = 1; size <= 20; size++) {
      for (int index = 0; index < size; index++) {
        var proof = tree(size).inclusionOf(index);
        for (int other = -1; other <= size; other++) {
          var moved = new InclusionProof(other, size, proof.path());
          assertThat(moved.proves(LEAVES.get(index), root(size))).isEqualTo(other == index);
        }
        var longer = new ArrayList<>(proof.path());
        longer.add(TreeHash.EMPTY);
        assertThat(new InclusionProof(index, size, longer).proves(LEAVES.get(index), root(size)))
            .isFalse();
      }
    }
  }

  private static Hash flipped(Hash hash, int bit) {
    var bytes = hash.bytes();
    bytes[bit / 8] ^= (byte) (1 << (bit % 8));
    return Hash.wrap(bytes);
  }

  private static MerkleTree tree(int size) {
    return new MerkleTree(LEAVES.subList(0, size));
  }

  private static Hash root(int size) {
    return tree(size).root();
  }

  private static List<Hash> leaves(int size) {
    var leaves = new ArrayList<Hash>();
    for (int i = 0; i < size; i++) {
      leaves.add(TreeHash.leaf(("entry " + i).getBytes()));
    }
    return leaves;
  }
}
