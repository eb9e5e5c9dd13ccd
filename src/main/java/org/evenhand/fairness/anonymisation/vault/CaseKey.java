package org.evenhand.fairness.anonymisation.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.evenhand.fairness.anonymisation.persistence.SealedRow;
import org.evenhand.kernel.CaseReference;

/**
 * The key of one case. Entries are sealed into their row: the case, the row's id, the label and the
 * kind cannot be exchanged unnoticed. They are filled up with zeros, so that the length of a name
 * does not show.
 */
final class CaseKey {
  private static final int STEP = 256;

  private final CaseReference reference;
  private final Sealing sealing;
  private final byte[] forIds;

  CaseKey(CaseReference reference, byte[] dataKey) {
    this.reference = reference;
    this.sealing = new Sealing(Sealing.mac(dataKey, Sealing.place("entries")));
    this.forIds = Sealing.mac(dataKey, Sealing.place("ids"));
  }

  /** 32 bytes for a case that has none yet. */
  static byte[] random(RandomGenerator random) {
    var key = new byte[Sealing.KEY];
    random.nextBytes(key);
    return key;
  }

  SealedRow seal(PseudonymEntry entry, RandomGenerator random) {
    var id = id(entry);
    var place = place(id.toString(), entry.label(), entry.kind());
    var sealed = sealing.seal(filledUp(entry), place, random);
    return new SealedRow(id, entry.label(), entry.kind(), sealed);
  }

  PseudonymEntry open(SealedRow row) {
    var place = place(row.id().toString(), row.label(), row.kind());
    var opened = ByteBuffer.wrap(sealing.open(row.sealed(), place));
    var forms = new ArrayList<String>();
    var entity = text(opened);
    for (int left = opened.getInt(); left > 0; left--) {
      forms.add(text(opened));
    }
    return new PseudonymEntry(entity, row.label(), row.kind(), forms);
  }

  /** The same for the same entry, in whatever order its names come. */
  private UUID id(PseudonymEntry entry) {
    var told = new ArrayList<String>();
    told.add(entry.entity());
    told.add(entry.label());
    told.add(entry.kind());
    told.addAll(new TreeSet<>(entry.forms()));
    var mac = ByteBuffer.wrap(Sealing.mac(forIds, Sealing.place(told.toArray(String[]::new))));
    return new UUID(mac.getLong(), mac.getLong());
  }

  private byte[] place(String id, String label, String kind) {
    return Sealing.place("pseudonym", reference.value(), id, label, kind);
  }

  private static byte[] filledUp(PseudonymEntry entry) {
    var entity = Sealing.place(entry.entity());
    var forms = Sealing.place(entry.forms().toArray(String[]::new));
    var length = entity.length + Integer.BYTES + forms.length;
    return ByteBuffer.allocate((length / STEP + 1) * STEP)
        .put(entity)
        .putInt(entry.forms().size())
        .put(forms)
        .array();
  }

  private static String text(ByteBuffer bytes) {
    var text = new byte[bytes.getInt()];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
