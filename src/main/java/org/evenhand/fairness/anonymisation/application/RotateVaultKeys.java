package org.evenhand.fairness.anonymisation.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.evenhand.fairness.anonymisation.vault.KeyKeeper;
import org.evenhand.fairness.anonymisation.vault.MasterKeys;

/**
 * Wraps the keys of all cases anew under the newest master key, some at a time, for the command
 * line. What is done is done: it may be interrupted and begun again, and the server goes on
 * meanwhile.
 */
public final class RotateVaultKeys {
  private static final int AT_ONCE = 500;
  private static final String BY = "evenhand vault rotate";

  private final KeyKeeper keeper;
  private final MasterKeys masters;

  private RotateVaultKeys(KeyKeeper keeper, MasterKeys masters) {
    this.keeper = keeper;
    this.masters = masters;
  }

  /**
   * @param vault the database as the vault's login
   * @param keys the master keys, one on a line, the newest last
   */
  public static RotateVaultKeys in(DataSource vault, Supplier<String> keys, Clock clock) {
    var masters = new MasterKeys(keys);
    var keeper = new KeyKeeper(vault, masters, UUID::randomUUID, new SecureRandom(), clock);
    return new RotateVaultKeys(keeper, masters);
  }

  /**
   * What came of it.
   *
   * @param masterKey the mark of the newest
   * @param rewrapped how many keys were wrapped anew by this run
   * @param underNewest how many are under the newest now
   * @param underOthers how many are under another, by its mark; those keys are not here
   */
  public record Rotated(
      String masterKey, long rewrapped, long underNewest, Map<String, Long> underOthers) {}

  /** How many keys there are to look at. */
  public long total() {
    return keeper.countByMaster().values().stream().mapToLong(count -> count).sum();
  }

  /**
   * @param progress is told how many are done
   */
  public Rotated rotate(LongConsumer progress) {
    return rotate(AT_ONCE, progress);
  }

  Rotated rotate(int atOnce, LongConsumer progress) {
    var rewrapped = 0L;
    for (int some = rewrap(atOnce); some > 0; some = rewrap(atOnce)) {
      rewrapped += some;
      progress.accept(rewrapped);
    }
    var others = keeper.countByMaster();
    var newest = masters.newest();
    var under = others.remove(newest);
    return new Rotated(newest, rewrapped, under == null ? 0 : under, others);
  }

  private int rewrap(int atOnce) {
    return keeper.rewrap(BY, atOnce);
  }
}
