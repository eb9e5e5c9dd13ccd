package org.evenhand.register.application;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.evenhand.exchange.CsvFile;
import org.evenhand.exchange.Progress;
import org.evenhand.exchange.RowProblems;
import org.evenhand.register.model.FeedColumn;
import org.evenhand.register.model.FeedReader;
import org.evenhand.register.persistence.RegisterFeed;

/** A file of the feed while it is read. */
final class FeedFile implements RegisterFeed.Rows {
  private static final int TELL_EVERY = 5_000;
  private final DigestInputStream file;
  private final RowProblems problems;
  private final FeedReader reader;
  private final Progress progress;

  FeedFile(InputStream file, RowProblems problems, FeedReader reader, Progress progress) {
    this.file = new DigestInputStream(new BufferedInputStream(file), sha256Digest());
    this.problems = problems;
    this.reader = reader;
    this.progress = progress;
  }

  @Override
  public long read(RegisterFeed.Sound sound) throws IOException {
    return new CsvFile(FeedColumn.all(), problems)
        .read(
            file,
            row -> {
              reader.read(row).ifPresent(sound::take);
              if (row.number() % TELL_EVERY == 0) {
                progress.reached("read", row.number());
              }
            });
  }

  @Override
  public String sha256() {
    return HexFormat.of().formatHex(file.getMessageDigest().digest());
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
