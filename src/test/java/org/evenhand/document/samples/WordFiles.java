package org.evenhand.document.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes Word files, plain ones and ones with everything that hides in them. */
public final class WordFiles {
  private WordFiles() {}

  /** One paragraph a line; lines with bars become the rows of a table. */
  public static byte[] of(String text) throws IOException {
    try (var word = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      word.getProperties().getCoreProperties().setCreator("Registry");
      var table = text.lines().filter(line -> line.contains(" | ")).toList();
      for (var line : text.lines().toList()) {
        if (!table.contains(line)) {
          word.createParagraph().createRun().setText(line);
        } else if (line.equals(table.get(0))) {
          addTable(word, table);
        }
      }
      word.write(out);
      return out.toByteArray();
    }
  }

  /** A letter that Word has locked with a password. */
  public static byte[] withPassword() throws IOException {
    var locked = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    locked.confirmPassword("not to be guessed");
    try (var files = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      try (var sealed = locked.getDataStream(files)) {
        sealed.write(of("Grace did not visit."));
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void addTable(XWPFDocument word, java.util.List<String> rows) {
    var columns = rows.get(0).split(" \\| ").length;
    var table = word.createTable(rows.size(), columns);
    for (var row = 0; row < rows.size(); row++) {
      var cells = rows.get(row).split(" \\| ");
      for (var column = 0; column < cells.length; column++) {
        var cell = table.getRow(row).getCell(column);
        (cell == null ? table.getRow(row).createCell() : cell).setText(cells[column]);
      }
    }
  }

  /** A file with a page header and footer, a comment, tracked changes, hidden text and a link. */
  public static byte[] withEverythingHidden() throws IOException {
    try (var word = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      var properties = word.getProperties().getCoreProperties();
      properties.setCreator("Helen Marsh");
      properties.setLastModifiedByUser("Dele Akande");
      word.createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("On the letterhead");
      word.createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("At the foot");
      var heading = word.createParagraph();
      heading.setStyle("Heading1");
      heading.createRun().setText("A heading");

      var changed = word.createParagraph();
      changed.createRun().setText("She was ");
      var deletion = changed.getCTP().addNewDel();
      deletion.setAuthor("Farah Siddiqui");
      deletion.setId(BigInteger.ONE);
      deletion.addNewR().addNewDelText().setStringValue("not ");
      changed.createRun().setText("present.");

      var secret = word.createParagraph();
      secret.createRun().setText("Shown ");
      var hidden = secret.createRun();
      hidden.setText("never shown");
      hidden.setVanish(true);

      var link = word.createParagraph().createHyperlinkRun("https://example.org/grace-okonkwo");
      link.setText("the page");

      var comments = word.createComments();
      var comment = comments.createComment(BigInteger.TEN);
      comment.setAuthor("Sandra Pike");
      var when = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
      when.setTimeInMillis(0);
      comment.setDate(when);
      comment.createParagraph().createRun().setText("Is this about Grace?");
      word.write(out);
      return out.toByteArray();
    }
  }
}
