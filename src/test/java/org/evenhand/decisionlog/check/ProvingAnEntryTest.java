package org.evenhand.decisionlog.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.evenhand.decisionlog.api.EntryProof;
import org.evenhand.decisionlog.model.Checkpoint;
import org.evenhand.decisionlog.model.ConsistencyProof;
import org.evenhand.decisionlog.model.Hash;
import org.evenhand.decisionlog.model.InclusionProof;
import org.evenhand.decisionlog.model.SignedNote;
import org.evenhand.decisionlog.model.TreeHash;
import org.junit.jupiter.api.Test;

class ProvingAnEntryTest {
  private static final FolderInMemory LOG = new InventedLog(37, 10, 5).folder();

  @Test
  void convincesSomebodyWhoHasNothingElse() throws IOException {
    var proof = new ProveEntry(LOG).of(17, Optional.of(kept(20))).orElseThrow();

    var head = checkpoint(proof.checkpoint());
    var leaf = TreeHash.leaf(proof.entry().getBytes(StandardCharsets.UTF_8));
    assertThat(leaf.hex()).isEqualTo(proof.leafHash());
    assertThat(proof.entry()).contains("\"index\":17,");
    assertThat(
            new InclusionProof(17, 37, proof.inclusion().stream().map(Hash::ofHex).toList())
                .proves(leaf, head.root()))
        .isTrue();
    var since = proof.since().orElseThrow();
    assertThat(
            new ConsistencyProof(20, 37, since.consistency().stream().map(Hash::ofHex).toList())
                .connects(checkpoint(since.checkpoint()).root(), head.root()))
        .isTrue();
  }

  @Test
  void needsNoEarlierCheckpoint() throws IOException {
    assertThat(new ProveEntry(LOG).of(0, Optional.empty()).flatMap(EntryProof::since)).isEmpty();
    assertThat(new ProveEntry(LOG).of(36, Optional.empty())).isPresent();
  }

  @Test
  void provesNothingOfALogThatWasChanged() throws IOException {
    var copy = new CopyInHand(LOG);
    copy.lines.set(3, copy.lines.get(4));
    assertThat(new ProveEntry(copy.folder()).of(17, Optional.empty())).isEmpty();

    copy = new CopyInHand(LOG);
    copy.lines.remove(3);
    assertThat(new ProveEntry(copy.folder()).of(17, Optional.empty())).isEmpty();
  }

  @Test
  void provesNothingFromAnotherLogsCheckpoint() throws IOException {
    var other = new InventedLog(10, 10, 6).folder();
    var note = new String(other.files().get(LogFolder.CHECKPOINT), StandardCharsets.UTF_8);

    assertThat(new ProveEntry(LOG).of(17, Optional.of(new OutsideNote("other", note)))).isEmpty();
  }

  @Test
  void refusesAnEntryThatNoCheckpointCovers() {
    assertThatThrownBy(() -> new ProveEntry(LOG).of(37, Optional.empty()))
        .isInstanceOf(UnreadableLog.class)
        .hasMessage("checkpoint: covers entries 0 to 36, not 37");
  }

  private static OutsideNote kept(long size) {
    return new OutsideNote("kept", new CopyInHand(LOG).checkpoints.get(size));
  }

  private static Checkpoint checkpoint(String note) {
    return Checkpoint.parse(SignedNote.parse(note).text());
  }
}
