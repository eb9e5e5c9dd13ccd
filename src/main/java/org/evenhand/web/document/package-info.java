/**
 * Documents at the edge: files that people hand over with a form, and files that they take away.
 * Whether somebody may is asked at the doors of the document room, which asks back here, because
 * roles, allocation and conflicts are known to other rooms.
 */
package org.evenhand.web.document;
