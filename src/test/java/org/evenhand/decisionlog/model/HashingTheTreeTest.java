package org.evenhand.decisionlog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The roots are the published ones of the Certificate Transparency reference implementation for its
 * eight leaves; they are facts about SHA-256 that everybody's tests repeat.
 */
class HashingTheTreeTest {
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");
  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void givesThePublishedRoots() {
    var range = new CompactRange();
    for (int size = 0; size < ROOTS.size(); size++) {
      assertThat(range.root().hex()).as("size %d", size).isEqualTo(ROOTS.get(size));
      assertThat(new MerkleTree(leaves(size)).root()).isEqualTo(range.root());
      if (size < LEAVES.size()) {
        range.append(leaf(size));
      }
    }
  }

  @Test
  void givesThePublishedProofs() {
    var tree = new MerkleTree(leaves(8));

    assertThat(tree.inclusionOf(5).path())
        .extracting(Hash::hex)
        .containsExactly(
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    assertThat(tree.consistencyFrom(6).path())
        .extracting(Hash::hex)
        .containsExactly(
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
  }

  @Test
  void takesTheTreeUpWhereItWasLeft() {
    var whole = new CompactRange();
    leaves(5).forEach(whole::append);
    var resumed = new CompactRange(5, whole.encoded());

    resumed.append(leaf(5));
    whole.append(leaf(5));

    assertThat(resumed.root()).isEqualTo(whole.root());
    assertThat(resumed.size()).isEqualTo(6);
  }

  @Test
  void refusesAnEdgeThatIsNotOfThatSize() {
    assertThatThrownBy(() -> new CompactRange(5, new byte[32]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Hash> leaves(int size) {
    var leaves = new ArrayList<Hash>();
    for (int i = 0; i < size; i++) {
      leaves.add(leaf(i));
    }
    return leaves;
  }

  private static Hash leaf(int i) {
    return TreeHash.leaf(HexFormat.of().parseHex(LEAVES.get(i)));
  }
}
