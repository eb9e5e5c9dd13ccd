/**
 * The way in: what a request must look like before anything answers it, who is signed in, how long,
 * and what an address asks for. Doors of the rooms ask again; this is the second wall.
 */
package org.evenhand.web.identity;
