package org.evenhand.decisionlog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/**
 * The first example is the known answer in the documentation of Go's {@code sumdb/note}, the second
 * that of the C2SP specification: Ed25519 gives one signature, so ours must be theirs.
 */
class SigningANoteTest {
  private static final String SIGNER =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
  private static final String VERIFIER =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  private static final String TEXT =
      "If you think cryptography is the answer to your problem,\n"
          + "then you don't know what your problem is.\n";
  private static final String NOTE =
      TEXT
          + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKv"
          + "qfqdngotpRZb6KE6RyyBwJnAM=\n";

  @Test
  void givesTheReferenceImplementationsNote() {
    var signer = NoteSigner.parse(SIGNER);

    assertThat(signer.sign(TEXT)).hasToString(NOTE);
    assertThat(signer.key()).hasToString(VERIFIER);
  }

  @Test
  void opensTheReferenceImplementationsNote() {
    assertThat(NoteKey.parse(VERIFIER).open(SignedNote.parse(NOTE))).contains(TEXT);
  }

  @Test
  void opensTheSpecificationsNote() {
    var key =
        NoteKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    var note =
        "This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi"
            + "2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    assertThat(key.open(SignedNote.parse(note))).contains("This is an example message.\n");
  }

  @Test
  void aNewKeyIsReadBackAndNeverShown() {
    var signer = NoteSigner.generate("regulator.example/decisions", new SecureRandom());

    var again = NoteSigner.parse(signer.secret());

    assertThat(again.key()).hasToString(signer.key().toString());
    assertThat(signer.toString()).doesNotContain(signer.secret().substring(20));
  }

  @Test
  void noBitOfANoteCanChange() {
    var key = NoteKey.parse(VERIFIER);
    var bytes = NOTE.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      var changed = bytes.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(opens(key, new String(changed, java.nio.charset.StandardCharsets.UTF_8)))
          .as("bit %d", bit)
          .isFalse();
    }
  }

  @Test
  void anotherKeyOfTheSameNameDoesNotOpenIt() {
    var other = NoteSigner.generate("PeterNeumann", new SecureRandom());

    assertThat(other.key().open(SignedNote.parse(NOTE))).isEmpty();
  }

  @Test
  void refusesAKeyWhoseHashDoesNotFit() {
    assertThatThrownBy(() -> NoteSigner.parse(SIGNER.replace("c74f20a3", "c74f20a4")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("AYEKFALVFGyNhPJEMzD1QIDr");
    assertThatThrownBy(() -> NoteKey.parse(VERIFIER.replace("c74f20a3", "C74F20A3")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean opens(NoteKey key, String note) {
    try {
      return key.open(SignedNote.parse(note)).isPresent();
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
