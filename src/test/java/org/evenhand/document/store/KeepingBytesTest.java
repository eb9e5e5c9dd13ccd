package org.evenhand.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.evenhand.document.api.ContentHash;
import org.evenhand.document.api.StoredContent;
import org.evenhand.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingBytesTest {
  private static final String SECRET = "a secret of at least thirty-two characters";
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir private Path folder;
  private final MovableClock clock = new MovableClock(Clock.systemUTC().instant().toString());
  private ContentStore store;

  @BeforeEach
  void open() throws IOException {
    store = new ContentStore(folder, new InstallationKey(SECRET), clock);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 65_535, 65_536, 65_537, 131_072, 300_001})
  void givesBackExactlyWhatWasPut(int size) throws IOException {
    var bytes = noise(size);

    var stored = put(bytes);

    assertThat(stored.size()).isEqualTo(size);
    assertThat(get(stored.hash())).isEqualTo(bytes);
    assertThat(store.isWhole(stored.hash())).isTrue();
  }

  @Test
  void namesThemByTheirSha256() throws IOException {
    assertThat(put("abc".getBytes()).hash().value())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void leavesNothingReadableOnDiskAndLetsNobodyElseIn() throws IOException {
    var stored = put("Grace Okonkwo did not visit. ".repeat(50).getBytes());

    var raw = new String(Files.readAllBytes(file(stored)), StandardCharsets.ISO_8859_1);

    assertThat(raw).doesNotContain("Grace");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("objects"))))
        .isEqualTo("rwx------");
  }

  @Test
  void noticesEveryChangedByte() throws IOException {
    var stored = put(noise(150_000));
    var whole = Files.readAllBytes(file(stored));
    var random = new Random(1);
    for (var trial = 0; trial < 200; trial++) {
      var changed = whole.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file(stored), changed);

      assertThat(isWhole(stored.hash())).isFalse();
    }
  }

  @Test
  void noticesEveryCutAndEverySwap() throws IOException {
    var stored = put(noise(4 * 65_536));
    var whole = Files.readAllBytes(file(stored));
    var segment = Segments.PLAIN + Segments.TAG;
    var header = whole.length - 4 * segment;
    for (var cut : new int[] {0, 3, header, header + segment, header + 3 * segment}) {
      Files.write(file(stored), java.util.Arrays.copyOf(whole, cut));
      assertThat(isWhole(stored.hash())).as("cut at " + cut).isFalse();
    }
    var swapped = whole.clone();
    System.arraycopy(whole, header, swapped, header + segment, segment);
    System.arraycopy(whole, header + segment, swapped, header, segment);
    Files.write(file(stored), swapped);
    assertThat(isWhole(stored.hash())).isFalse();
  }

  @Test
  void opensNothingWithAnotherKey() throws IOException {
    var stored = put("abc".getBytes());
    var other = new ContentStore(folder, new InstallationKey(SECRET + "!"), clock);

    assertThatIllegalStateException().isThrownBy(() -> other.open(stored.hash()));
  }

  @Test
  void asksForAKeyThatCannotBeGuessed() {
    assertThatIllegalArgumentException().isThrownBy(() -> new InstallationKey("short"));
  }

  @Test
  void keepsNothingOfWhatIsTooLarge() {
    assertThatExceptionOfType(TooLarge.class)
        .isThrownBy(() -> store.put(new ByteArrayInputStream(new byte[11]), 10));

    assertThat(everything()).isZero();
  }

  @Test
  void saysWhenThereIsNoRoom() throws IOException {
    Files.delete(folder.resolve("incoming"));

    assertThatExceptionOfType(NoRoom.class).isThrownBy(() -> put("abc".getBytes()));
  }

  @Test
  void sweepsOldBytesThatNobodyWantsAndNoOthers() throws IOException {
    var old = put("old".getBytes());
    var wanted = put("wanted".getBytes());
    Files.write(folder.resolve("incoming").resolve("in-half"), new byte[10]);
    clock.move(DAY.plusHours(1));
    var young = put("young".getBytes());

    var swept = store.sweep(DAY, hash -> hash.equals(wanted.hash()));

    assertThat(swept).isEqualTo(2);
    assertThat(store.has(old.hash())).isFalse();
    assertThat(store.has(wanted.hash())).isTrue();
    assertThat(store.has(young.hash())).isTrue();
    assertThat(everything()).isEqualTo(2);
  }

  @Test
  void takesBytesThatComeAgainForYoung() throws IOException {
    var stored = put("again".getBytes());
    clock.move(DAY.multipliedBy(3));

    put("again".getBytes());

    assertThat(store.sweep(DAY, hash -> false)).isZero();
    assertThat(store.has(stored.hash())).isTrue();
  }

  @Test
  void finishesASweepThatWasCutOff() throws IOException {
    var lost = put("lost".getBytes());
    var wanted = put("wanted".getBytes());
    for (var stored : new StoredContent[] {lost, wanted}) {
      Files.move(file(stored), file(stored).resolveSibling(stored.hash() + ".swept"));
    }
    clock.move(DAY.plusHours(1));

    store.sweep(DAY, hash -> hash.equals(wanted.hash()));

    assertThat(get(wanted.hash())).isEqualTo("wanted".getBytes());
    assertThat(everything()).isEqualTo(1);
  }

  @Test
  void neverLosesBytesThatArePutWhileOthersSweep() throws Exception {
    var bytes = "comes and goes".getBytes();
    var hash = put(bytes).hash();
    for (var round = 0; round < 100; round++) {
      clock.move(DAY.plusHours(1));
      var sweeping =
          CompletableFuture.allOf(
              IntStream.range(0, 2)
                  .mapToObj(i -> CompletableFuture.runAsync(this::sweepAll))
                  .toArray(CompletableFuture[]::new));

      put(bytes);
      sweeping.get();

      assertThat(get(hash)).isEqualTo(bytes);
    }
  }

  private void sweepAll() {
    try {
      store.sweep(DAY, hash -> false);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private StoredContent put(byte[] bytes) throws IOException {
    return store.put(new ByteArrayInputStream(bytes), 1 << 20);
  }

  private byte[] get(ContentHash hash) throws IOException {
    try (var in = store.open(hash)) {
      return in.readAllBytes();
    }
  }

  /** A wrapped key that was altered is told as a state, altered bytes as not being whole. */
  private boolean isWhole(ContentHash hash) throws IOException {
    try {
      return store.isWhole(hash);
    } catch (IllegalStateException keyAltered) {
      return false;
    }
  }

  private Path file(StoredContent stored) {
    var name = stored.hash().value();
    return folder.resolve("objects").resolve(name.substring(0, 2)).resolve(name);
  }

  private long everything() {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("sweep.lock"))
          .count();
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static byte[] noise(int size) {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}
