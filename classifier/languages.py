"""
What the system's own programs say in other languages → the English words that rules are written for.

`No space left on device` is `Aucun espace disponible sur le périphérique` on a French machine, and every program that reports
what the C library told it prints that. Rules, fixes and the model read English; a line in another language is read as its
translation, and shown as it stands. Source: the message catalogues of glibc, apt and bash; what services say of their model
is in nobody's catalogue.
"""

import re
from bisect import bisect_right
from functools import cache
from itertools import accumulate
from pathlib import Path

from classifier.scan import Scanner

# English message (with the groups of the pattern) ← how it reads elsewhere
MESSAGES: dict[str, tuple[str, ...]] = {
    "No such file or directory": (
        "Datei oder Verzeichnis nicht gefunden",
        "Aucun fichier ou dossier de ce type",
        "No existe el (?:fichero|archivo) o el directorio",
        "Arquivo ou diretório inexistente",
        "Ficheiro ou pasta inexistente",
        "File o directory non esistente",
        "そのようなファイルやディレクトリはありません",
        "没有那个文件或目录",
        "沒有此一檔案或目錄",
        "Нет такого файла или каталога",
        "Nie ma takiego pliku ani katalogu",
        "Bestand of map bestaat niet",
        "그런 파일이나 디렉터리가 없습니다",
    ),
    "Failed to load model": (
        "Fehler beim Laden des Modells",
        "Modell konnte nicht geladen werden",
        "Erreur lors du chargement du modèle",
        "Impossible de charger le modèle",
        "Error (?:al )?carga(?:r|ndo) (?:el )?modelo",
        "No se pudo cargar el modelo",
        "Erro ao carregar (?:o )?modelo",
        "Falha ao carregar (?:o )?modelo",
        "Errore (?:durante|nel) (?:il )?caricamento del modello",
        "Impossibile caricare il modello",
        "モデルの(?:読み込み|ロード)に失敗しました",
        "(?:加载模型|模型加载)失败",
        "(?:載入模型|模型載入)失敗",
        "Ошибка (?:при )?загрузк[еи] модели",
        "Не удалось загрузить модель",
        "모델(?:을)? (?:로드|불러오기)(?:하지 못했습니다|에 실패| 실패)",
    ),
    "Permission denied": (
        "Keine Berechtigung",
        "Permission non accordée",
        "Permiso denegado",
        "Permissão negada",
        "Permissão recusada",
        "Permesso negato",
        "許可がありません",
        "权限不够",
        "拒絕不符權限的操作",
        "Отказано в доступе",
        "Brak dostępu",
        "Toegang geweigerd",
        "허가 거부",
    ),
    "No space left on device": (
        "Auf dem Gerät ist kein Speicherplatz mehr verfügbar",
        "Aucun espace disponible sur le périphérique",
        "No queda espacio en el dispositivo",
        "Não há espaço disponível no dispositivo",
        "Sem espaço livre no dispositivo",
        "Spazio esaurito sul device",
        "デバイスに空き領域がありません",
        "设备上没有空间",
        "裝置上已無多餘空間",
        "На устройстве не осталось свободного места",
        "Brak miejsca na urządzeniu",
        "Geen ruimte meer over op apparaat",
        "장치에 남은 공간이 없음",
    ),
    "Address already in use": (
        "Die Adresse wird bereits verwendet",
        "Adresse déjà utilisée",
        "La dirección ya se está usando",
        "Endereço já em uso",
        "Indirizzo già in uso",
        "アドレスは既に使用中です",
        "地址已在使用",
        "位址已經有在使用",
        "Адрес уже используется",
        "Adres jest już w użyciu",
        "Adres is al in gebruik",
        "주소가 이미 사용 중입니다",
    ),
    "Connection refused": (
        "Verbindungsaufbau abgelehnt",
        "Connexion refusée",
        "Conexión rehusada",
        "Conexão recusada",
        "Ligação recusada",
        "Connessione rifiutata",
        "接続を拒否されました",
        "拒绝连接",
        "連線被拒絕",
        "В соединении отказано",
        "Połączenie odrzucone",
        "Verbinding is geweigerd",
        "연결이 거부됨",
    ),
    "Connection timed out": (
        "Die Wartezeit für die Verbindung ist abgelaufen",
        "Connexion terminée par expiration du délai d'attente",
        "Expiró el tiempo de conexión",
        "Tempo esgotado para conexão",
        "Ligação expirada",
        "Connessione scaduta",
        "接続がタイムアウトしました",
        "连接超时",
        "連線超過時間",
        "Время ожидания соединения истекло",
        "Przekroczony czas oczekiwania na połączenie",
        "Verbinding is verlopen",
        "연결 시간 초과",
    ),
    "Name or service not known": (
        "Der Name oder der Dienst ist nicht bekannt",
        "Nom ou service inconnu",
        "Nombre o servicio desconocido",
        "Nome ou serviço desconhecido",
        "Nome o servizio sconosciuto",
        "名前またはサービスが不明です",
        "未知的名称或服务",
        "名稱或服務未知",
        "Неизвестное имя или служба",
        "Ta nazwa lub usługa jest nieznana",
        "Naam of dienst is niet bekend",
        "이름 혹은 서비스를 알 수 없습니다",
    ),
    "Temporary failure in name resolution": (
        "Temporärer Fehler bei der Namensauflösung",
        "Échec temporaire dans la résolution du nom",
        "Fallo temporal en la resolución del nombre",
        "Falha temporári[ao] na resolução de nome",
        "Errore temporaneo nella risoluzione del nome",
        "名前解決に一時的に失敗しました",
        "域名解析暂时失败",
        "解析名稱時發生暫時性錯誤",
        "Временный сбой в разрешении имен",
        "Odwzorowanie nazwy jest chwilowo niemożliwe",
        "Tijdelijk probleem in naamsherleiding",
        "name resolution에서 일시적인 실패",
    ),
    "No route to host": (
        "Keine Route zum Zielrechner",
        "Aucun chemin d'accès pour atteindre l'hôte cible",
        "No existe ninguna ruta hasta el .host.",
        "Não há rota para o host",
        "Sem caminho para o anfitrião",
        "Nessun instradamento per l'host",
        "ホストへの経路がありません",
        "没有到主机的路由",
        "找不到通往該主機的路由路徑",
        "Нет маршрута до узла",
        "Brak trasy do hosta",
        "Geen route naar host",
        "호스트로 갈 루트가 없음",
    ),
    "Network is unreachable": (
        "Das Netzwerk ist nicht erreichbar",
        "Le réseau n'est pas accessible",
        "La red es inaccesible",
        "A rede está fora de alcance",
        "Rede inacessível",
        "La rete non è raggiungibile",
        "ネットワークに届きません",
        "网络不可达",
        "無法接觸網路",
        "Сеть недоступна",
        "Sieć jest niedostępna",
        "Netwerk is onbereikbaar",
        "네트워크가 접근 불가능합니다",
    ),
    "Cannot allocate memory": (
        "Nicht genügend Hauptspeicher verfügbar",
        "Ne peut allouer de la mémoire",
        "No se pudo asignar memoria",
        "Não foi possível alocar memória",
        "Impossível alocar memória",
        "Impossibile allocare memoria",
        "メモリを確保できません",
        "无法分配内存",
        "無法配置記憶體",
        "Невозможно выделить память",
        "Nie można przydzielić pamięci",
        "Onvoldoende geheugen beschikbaar",
        "메모리를 할당할 수 없습니다",
    ),
    "Exec format error": (
        "Fehler im Format der Programmdatei",
        "Erreur de format pour exec\\(\\)",
        "Formato de ejecutable incorrecto",
        "Erro no formato exec",
        "Erro de formato do executável",
        "Formato eseguibile non valido",
        "実行形式エラー",
        "可执行文件格式错误",
        "可執行檔格式錯誤",
        "Ошибка формата выполняемого файла",
        "Błędny format pliku wykonywalnego",
        "Verkeerd uitvoerbaar bestand",
        "Exec 형식 오류",
    ),
    "cannot open shared object file": (
        "[Kk]ann die Shared-Object-Datei nicht öffnen",
        "[Nn]e peut ouvrir le fichier d'objet partagé",
        "no se puede abrir el (?:fichero|archivo) del objeto compartido",
        "não é possível abrir arquivo compartilhado",
        "impossível abrir ficheiro-objecto partilhado",
        "impossibile aprire il file oggetto condiviso",
        "共有オブジェクトファイルを開けません",
        "无法打开共享对象文件",
        "無法開啟共用物件",
        "невозможно открыть разделяемый объектный файл",
        "nie można otworzyć pliku obiektu dzielonego",
        "kan gedeeld objectbestand niet openen",
        "동적 오브젝트 파일을 열 수 없습니다",
    ),
    # apt
    r"Unable to locate package \1": (
        r"Paket (\S{1,100}) kann nicht gefunden werden\b",
        r"Impossible de trouver le paquet (\S{1,100})",
        r"No se ha podido localizar el paquete (\S{1,100})",
        r"Impossível encontrar o pacote (\S{1,100})",
        r"Não foi possível encontrar o pacote (\S{1,100})",
        r"Impossibile trovare il pacchetto (\S{1,100})",
        r"パッケージ (\S{1,100}) が見つかりません",
        r"无法定位软件包 (\S{1,100})",
        r"找不到套件 (\S{1,100})",
        r"(?:Невозможно|Не удалось) найти пакет (\S{1,100})",
        r"Nie udało się odnaleźć pakietu (\S{1,100})",
        r"Kan pakket (\S{1,100}) niet vinden",
        r"(\S{1,100}) 패키지를 찾을 수 없습니다",
    ),
    r"Package '\1' has no installation candidate": (
        r"Für Paket »(\S{1,100}?)« existiert kein Installationskandidat",
        r"Le paquet «(?: | )?(\S{1,100}?)(?: | )?» n'a pas de version susceptible d'être installée",
        r"El paquete «(\S{1,100}?)» no tiene un candidato para la instalación",
        r"O pacote '(\S{1,100}?)' não tem candidato para instalação",
        r'Il pacchetto "(\S{1,100}?)" non ha candidati da installare',
        r"パッケージ '(\S{1,100}?)' にはインストール候補がありません",
        r"软件包 (\S{1,100}) 没有可安装候选",
        r"套件 (\S{1,100}) 沒有可安裝的候選版本",
        r"Для пакета «(\S{1,100}?)» не найден кандидат на установку",
        r"Pakiet (\S{1,100}) nie ma kandydata do instalacji",
        r"Pakket '(\S{1,100}?)' heeft geen kandidaat voor installatie",
        r"'(\S{1,100}?)' 패키지는 설치할 수 있는 후보가 없습니다",
    ),
    r"Temporary failure resolving '\1'": (
        r"Temporärer Fehlschlag beim Auflösen von »(\S{1,200}?)«",
        r"Erreur temporaire de résolution de «(?: | )?(\S{1,200}?)(?: | )?»",
        r"Fallo temporal al resolver «(\S{1,200}?)»",
        r"Falha temporária (?:a resolver|resolvendo) '(\S{1,200}?)'",
        r'Risoluzione di "(\S{1,200}?)" temporaneamente non riuscita',
        r"'(\S{1,200}?)' が一時的に解決できません",
        r"暂时不能解析域名“(\S{1,200}?)”",
        r"暫時無法解析 '(\S{1,200}?)'",
        r"Временная ошибка при разрешении «(\S{1,200}?)»",
        r'Tymczasowy błąd przy tłumaczeniu "(\S{1,200}?)"',
        r"Tijdelijke fout bij het opzoeken van '(\S{1,200}?)'",
        r"'(\S{1,200}?)'의 주소를 알아내는데 임시로 실패했습니다",
    ),
    r"Could not resolve '\1'": (
        r"»(\S{1,200}?)« konnte nicht aufgelöst werden",
        r"Ne parvient pas à résoudre «(?: | )?(\S{1,200}?)(?: | )?»",
        r"No se pudo resolver «(\S{1,200}?)»",
        r"Não foi possível resolver '(\S{1,200}?)'",
        r'Impossibile risolvere "(\S{1,200}?)"',
        r"'(\S{1,200}?)' を解決できませんでした",
        r"无法解析域名“(\S{1,200}?)”",
        r"無法解析 '(\S{1,200}?)'",
        r"Не удалось разрешить «(\S{1,200}?)»",
        r'Nie udało się przetłumaczyć nazwy "(\S{1,200}?)"',
    ),
    r"Failed to fetch \1": (
        r"Fehlschlag beim Holen von (https?:\S{1,300})",
        r"Impossible de récupérer (https?:\S{1,300})",
        r"Fallo al obtener (https?:\S{1,300})",
        r"Falh(?:ou ao buscar|ou obter) (https?:\S{1,300})",
        r"Impossibile recuperare (https?:\S{1,300})",
        r"(https?:\S{1,300}) の取得に失敗しました",
        r"无法下载 (https?:\S{1,300})",
        r"無法取得 (https?:\S{1,300})",
        r"Не удалось получить (https?:\S{1,300})",
        r"Nie udało się pobrać (https?:\S{1,300})",
        r"Ophalen van (https?:\S{1,300}) is mislukt",
        r"(https?:\S{1,300}) 파일을 받는데 실패했습니다",
    ),
    "The following packages have unmet dependencies:": (
        "Die folgenden Pakete haben unerfüllte Abhängigkeiten:",
        "Les paquets suivants contiennent des dépendances non satisfaites(?: | )?:",
        "Los siguientes paquetes tienen dependencias incumplidas:",
        "Os pacotes a seguir têm dependências (?:desencontradas|não satisfeitas):",
        "I seguenti pacchetti hanno dipendenze non soddisfatte:",
        "以下のパッケージには満たせない依存関係があります:",
        "下列软件包有未满足的依赖关系：",
        "下列的套件有未滿足的相依關係：",
        "Следующие пакеты имеют неудовлетворённые зависимости:",
        "Następujące pakiety mają niespełnione zależności:",
        "De volgende pakketten hebben niet-voldane vereisten:",
        "다음 패키지의 의존성이 맞지 않습니다:",
    ),
    r"You don't have enough free space in \1": (
        r"Sie haben nicht genug Platz in (/\S{1,200})",
        r"Pas assez d'espace disponible sur (/\S{1,200})",
        r"No tiene suficiente espacio libre en (/\S{1,200})",
        r"Você não possui espaço (?:livre )?suficiente em (/\S{1,200})",
        r"Spazio libero in (/\S{1,200}) insufficiente",
        r"(/\S{1,200}) に充分な空きスペースがありません",
        r"您在 (/\S{1,200}) 上没有足够的可用空间",
        r"Недостаточно свободного места в (/\S{1,200})",
    ),
    # a shell
    r": line \1: \2 Killed ": (
        r": (?:Zeile|ligne|línea|linha|riga|行|строка|linia|regel|줄|第) ?(\d{1,5})(?: ?行)? ?: {1,4}(\d{1,9}) (?:Getötet|Abgebrochen \(Killed\)|Processus arrêté|Tué|"
        r"Terminado \(killed\)|Matado|Morto(?: \(Killed\))?|Ucciso|強制終了|已杀死|Убито?|Unicestwiony|Geëlimineerd|죽었음) ",
    ),
    r"\1: command not found": (
        r"(\S{1,100}): Kommando nicht gefunden\b",
        r"(\S{1,100}?)(?: | )?: commande introuvable",
        r"(\S{1,100}): orden no encontrada",
        r"(\S{1,100}): comando não encontrado",
        r"(\S{1,100}): comando non trovato",
        r"(\S{1,100}): コマンドが見つかりません",
        r"(\S{1,100}): 未找到命令",
        r"(\S{1,100}): команда не найдена",
        r"(\S{1,100}): nie znaleziono polecenia",
        r"(\S{1,100}): opdracht niet gevonden",
        r"(\S{1,100})：指令找不到",
        r"(\S{1,100}): 명령어를 찾을 수 없음",
    ),
}


OUTER_GROUP = re.compile(r"^['\"]?\(.S[^()]*\) ?|\(.S[^()]*\)['\"]?$")  # what a scan need not look at


class Translator:
    """Translates whole blocks. One per process; not for several threads at once."""

    def __init__(self, cache: Path | None = None) -> None:
        self._pairs = [(foreign, english.encode()) for english, patterns in MESSAGES.items() for foreign in patterns]
        scanned = [OUTER_GROUP.sub("", foreign) for foreign, _ in self._pairs]
        self._scanner = Scanner([write(pattern).decode() for pattern in scanned for write in (_plain, _escaped)], _as_it_is, cache)

    def english(self, data: bytes) -> bytes:
        """Give `data` with known messages in English: the same lines, but other lengths; the same object when there is none."""
        hits = self._scanner.scan(data)
        if not hits:
            return data
        lines = data.split(b"\n")
        starts = [0, *accumulate(len(line) + 1 for line in lines)]
        found = {(number // 2, bisect_right(starts, end - 1) - 1) for number, ends in hits.items() for end in ends}
        for number, line in sorted(found):
            foreign, english = self._pairs[number]
            lines[line] = _exact(foreign).sub(english, lines[line])
        return b"\n".join(lines)


def _as_it_is(raw: str) -> tuple[bytes, bool]:
    return raw.encode(), False


@cache
def _exact(pattern: str) -> re.Pattern[bytes]:
    return re.compile("".join(char if ord(char) < 128 else f"(?:{_plain(char).decode()}|{_escaped(char).decode()})" for char in pattern).encode())


def _plain(pattern: str) -> bytes:
    """The pattern for bytes of UTF-8."""
    return "".join(char if ord(char) < 128 else "".join(f"\\x{byte:02x}" for byte in char.encode()) for char in pattern).encode()


def _escaped(pattern: str) -> bytes:
    """The pattern for what JSON has escaped, once or twice."""
    return "".join(char if ord(char) < 128 else f"\\\\{{1,4}}u{ord(char):04x}" for char in pattern).encode()
